// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/refresh/text_merge.h"

#include "app/export/charts/native_look.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

#include <algorithm>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct TextText {
    Q_DECLARE_TR_FUNCTIONS(podium::DeckRefresh)
};

/// The elements that hold the letters of a paragraph.
std::vector<const XmlNode *> lettersOf(const XmlNode &paragraph)
{
    std::vector<const XmlNode *> out;
    for (const auto &piece : paragraph.children) {
        if ((piece->name == "a:r"_L1 || piece->name == "a:fld"_L1) && piece->child("a:t"))
            out.push_back(piece->child("a:t"));
    }
    return out;
}

QString textOf(const XmlNode &paragraph)
{
    QString text;
    for (const auto &piece : paragraph.children) {
        if (piece->name == "a:br"_L1)
            text += u'\v';
        else if (piece->child("a:t"))
            text += piece->child("a:t")->text;
    }
    return text;
}

/// Words and the blanks between them.
QStringList tokensOf(const QString &text)
{
    QStringList out;
    for (const QChar letter : text) {
        if (!out.isEmpty() && out.last().back().isSpace() == letter.isSpace())
            out.last().append(letter);
        else
            out.append(QString(letter));
    }
    return out;
}

/// How many tokens two texts have in common, from each pair of places on.
std::vector<std::vector<int>> commonTokens(const QStringList &old, const QStringList &now)
{
    std::vector<std::vector<int>> common(std::size_t(old.size()) + 1,
                                         std::vector<int>(std::size_t(now.size()) + 1));
    for (auto i = std::size_t(old.size()); i-- > 0;) {
        for (auto j = std::size_t(now.size()); j-- > 0;)
            common[i][j] = old[qsizetype(i)] == now[qsizetype(j)]
                ? common[i + 1][j + 1] + 1
                : std::max(common[i + 1][j], common[i][j + 1]);
    }
    return common;
}

/// The new text shared out among runs: words that stay keep their run, new ones take that of what
/// they replace.
std::vector<QString> sharedOut(const std::vector<const XmlNode *> &runs, const QString &now)
{
    std::vector<std::size_t> runOf;
    QString text;
    for (std::size_t run = 0; run < runs.size(); ++run) {
        runOf.insert(runOf.end(), std::size_t(runs[run]->text.size()), run);
        text += runs[run]->text;
    }
    const QStringList before = tokensOf(text);
    const QStringList after = tokensOf(now);
    const auto common = commonTokens(before, after);
    std::vector<QString> out(runs.size());
    std::size_t at = 0;
    qsizetype i = 0;
    for (qsizetype j = 0; i < before.size() || j < after.size();) {
        const auto left = [&common](qsizetype a, qsizetype b) {
            return common[std::size_t(a)][std::size_t(b)];
        };
        const bool stays = i < before.size() && j < after.size() && before[i] == after[j];
        const bool isNew = !stays && j < after.size()
            && (i == before.size() || left(i, j + 1) >= left(i + 1, j));
        if (isNew) {
            const std::size_t run = runOf.empty() ? 0 : runOf[std::min(at, runOf.size() - 1)];
            out[run] += after[j++];
            continue;
        }
        for (const QChar letter : before[i++]) {
            if (stays)
                out[runOf[at]] += letter;
            ++at;
        }
        j += stays ? 1 : 0;
    }
    return out;
}

/// What a new run looks like: as one below `like`, else as its empty paragraph says.
QString lookLike(const XmlNode &like, Language language, const PartEdits &edits)
{
    for (const XmlNode *run : like.all("a:r")) {
        if (const XmlNode *look = run->child("a:rPr"))
            return edits.textOf(*look);
    }
    const auto ends = like.all("a:endParaRPr");
    return ends.empty() ? u"<a:rPr lang=\"%1\"/>"_s.arg(languageTag(language))
                        : edits.textOf(*ends.front()).replace("a:endParaRPr"_L1, "a:rPr"_L1);
}

QString newRun(const QString &text, const QString &look)
{
    return u"<a:r>"_s + look + u"<a:t>"_s + xmlEscaped(text) + u"</a:t></a:r>"_s;
}

void setParagraph(const XmlNode &paragraph, const QString &now, const QString &look,
                  PartEdits &edits)
{
    const QString old = textOf(paragraph);
    if (old == now)
        return;
    const auto runs = lettersOf(paragraph);
    if (runs.empty()) {
        const XmlNode *const end = paragraph.child("a:endParaRPr");
        if (end)
            edits.insertBefore(*end, newRun(now, look));
        else
            edits.append(paragraph, newRun(now, look));
        return;
    }
    const std::vector<QString> texts = sharedOut(runs, now);
    for (std::size_t run = 0; run < runs.size(); ++run) {
        if (texts[run] != runs[run]->text)
            edits.setText(*runs[run], texts[run]);
    }
}

/// The cells of a row.
std::vector<const XmlNode *> bodiesOf(const XmlNode &row)
{
    std::vector<const XmlNode *> out;
    for (const XmlNode *cell : row.childrenOf("a:tc")) {
        if (cell->child("a:txBody"))
            out.push_back(cell->child("a:txBody"));
    }
    return out;
}

QStringList cellsOf(const XmlNode &row)
{
    QStringList out;
    for (const XmlNode *body : bodiesOf(row))
        out.append(paragraphsOf(*body).join(u'\n'));
    return out;
}

/// How many of the first cells tell rows apart: one where each begins with a name of its own.
qsizetype cellsOfName(const QList<QStringList> &rows, qsizetype columns)
{
    for (qsizetype count = 1; count < columns; ++count) {
        QSet<QStringList> names;
        for (const QStringList &row : rows)
            names.insert(row.first(std::min(count, row.size())));
        if (names.size() == rows.size())
            return count;
    }
    return columns;
}

class TableMerging final
{
public:
    TableMerging(const XmlNode &table, const QList<QStringList> &wrote, const DeckTable &now,
                 const QByteArray &part)
        : m_rows(table.childrenOf("a:tr"))
        , m_table(table)
        , m_wrote(wrote)
        , m_now(now)
        , m_part(part)
        , m_name(std::max(cellsOfName(wrote, now.header.size()),
                          cellsOfName(now.rows, now.header.size())))
    {
        findWritten();
    }

    MergedTable take()
    {
        if (m_rows.empty() || cellsOf(*m_rows.front()).size() != m_now.header.size())
            return {{}, {}, TextText::tr("The table has other columns than Podium wrote.")};
        QStringList rows{rowText(*m_rows.front(), m_now.header, m_written.front())};
        for (const QStringList &cells : m_now.rows)
            rows.append(nextRow(cells));
        for (std::size_t i = 1; i < m_rows.size(); ++i)
            keepOwn(i, rows);
        QStringList stands;
        const PartEdits plain(m_part);
        for (const XmlNode *row : m_rows)
            stands.append(plain.textOf(*row));
        if (rows != stands)
            m_out.xml = whole(rows);
        return std::move(m_out);
    }

private:
    [[nodiscard]] QStringList nameOf(const QStringList &cells) const
    {
        return cells.first(std::min(m_name, cells.size()));
    }
    /// Which row Podium wrote each one was: by its name, else, where somebody changed a part of it, by
    /// its first cell.
    void findWritten()
    {
        m_written.assign(m_rows.size(), nullptr);
        QList<const QStringList *> left;
        for (const QStringList &row : m_wrote)
            left.append(&row);
        for (const bool whole : {true, false}) {
            for (std::size_t i = 0; i < m_rows.size(); ++i) {
                const QStringList cells = cellsOf(*m_rows[i]);
                const auto isIt = [&](const QStringList *row) {
                    return whole ? nameOf(*row) == nameOf(cells) : row->value(0) == cells.value(0);
                };
                const auto found = std::ranges::find_if(left, isIt);
                if (m_written[i] || found == left.end())
                    continue;
                m_written[i] = *found;
                left.erase(found);
            }
        }
    }
    /// The row that stands for these cells, or a copy of one.
    QString nextRow(const QStringList &cells)
    {
        for (std::size_t i = 1; i < m_rows.size(); ++i) {
            const QStringList known = m_written[i] ? *m_written[i] : cellsOf(*m_rows[i]);
            if (m_taken.contains(i) || nameOf(known) != nameOf(cells))
                continue;
            m_taken.append(i);
            return rowText(*m_rows[i], cells, m_written[i]);
        }
        return rowText(*m_rows.back(), cells, nullptr);
    }
    /// A row that is neither ours nor was.
    void keepOwn(std::size_t i, QStringList &rows)
    {
        const QStringList cells = cellsOf(*m_rows[i]);
        if (m_taken.contains(i) || m_written[i])
            return;
        m_out.kept.append(TextText::tr("A row that somebody added: %1").arg(cells.first()));
        rows.append(PartEdits(m_part).textOf(*m_rows[i]));
    }
    QString rowText(const XmlNode &row, const QStringList &cells, const QStringList *wrote)
    {
        PartEdits edits(m_part);
        const auto bodies = bodiesOf(row);
        const QStringList stands = cellsOf(row);
        for (qsizetype i = 0; i < std::min<qsizetype>(cells.size(), stands.size()); ++i) {
            const bool typed = wrote && wrote->value(i) != stands[i] && stands[i] != cells[i];
            if (typed)
                m_out.kept.append(TextText::tr("A cell that somebody typed: %1").arg(stands[i]));
            else if (stands[i] != cells[i])
                setParagraphs(*bodies[static_cast<std::size_t>(i)], cells[i].split(u'\n'),
                              Language::English, edits, &row);
        }
        return edits.appliedWithin(row);
    }
    /// The table with other rows.
    [[nodiscard]] QString whole(const QStringList &rows) const
    {
        PartEdits edits(m_part);
        edits.replace(*m_rows.front(), rows.join(QString()));
        for (std::size_t i = 1; i < m_rows.size(); ++i)
            edits.remove(*m_rows[i]);
        return edits.appliedWithin(m_table);
    }

    std::vector<const XmlNode *> m_rows;
    const XmlNode &m_table;
    const QList<QStringList> &m_wrote;
    const DeckTable &m_now;
    const QByteArray &m_part;
    qsizetype m_name;                           ///< cells that make the name of a row
    std::vector<const QStringList *> m_written; ///< by row; null: none of ours
    QList<std::size_t> m_taken;
    MergedTable m_out;
};

} // namespace

QStringList paragraphsOf(const XmlNode &body)
{
    QStringList out;
    for (const XmlNode *paragraph : body.childrenOf("a:p"))
        out.append(textOf(*paragraph));
    return out;
}

void setParagraphs(const XmlNode &body, const QStringList &now, Language language, PartEdits &edits,
                   const XmlNode *like)
{
    const auto paragraphs = body.childrenOf("a:p");
    const bool empty = paragraphsOf(body).join(QString()).isEmpty();
    const QString look = lookLike(empty && like ? *like : body, language, edits);
    QString more;
    for (std::size_t i = 0; i < std::max(paragraphs.size(), std::size_t(now.size())); ++i) {
        const auto at = static_cast<qsizetype>(i);
        if (i >= paragraphs.size())
            more += u"<a:p>"_s + newRun(now[at], look) + u"</a:p>"_s;
        else if (at >= now.size())
            edits.remove(*paragraphs[i]);
        else
            setParagraph(*paragraphs[i], now[at], look, edits);
    }
    if (!more.isEmpty())
        edits.append(body, more);
}

MergedTable mergedTable(const XmlNode &table, const QList<QStringList> &wrote, const DeckTable &now,
                        const QByteArray &part)
{
    return TableMerging(table, wrote, now, part).take();
}

} // namespace podium
