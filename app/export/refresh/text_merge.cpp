// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/refresh/text_merge.h"

#include "app/export/charts/native/native_look.h"

#include <QtCore/QMap>

#include <algorithm>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

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

/// Whether a run looks other than most of its paragraph.
bool looksOwn(const XmlNode &letters, const XmlNode &paragraph)
{
    static const QStringList kOfLanguages{u"lang"_s, u"altLang"_s, u"dirty"_s, u"err"_s,
                                          u"smtClean"_s};
    const auto lookOf = [](const XmlNode &run) {
        QStringList look;
        if (const XmlNode *const properties = run.child("a:rPr")) {
            for (const QXmlStreamAttribute &one : properties->attributes) {
                if (!kOfLanguages.contains(one.qualifiedName()))
                    look.append(one.qualifiedName().toString() + u'=' + one.value().toString());
            }
            for (const auto &child : properties->children)
                look.append(child->name);
        }
        look.sort();
        return look;
    };
    QMap<QStringList, qsizetype> sizes;
    QStringList own;
    for (const auto &piece : paragraph.children) {
        const XmlNode *const text = piece->child("a:t");
        if (!text)
            continue;
        sizes[lookOf(*piece)] += text->text.size();
        if (text == &letters)
            own = lookOf(*piece);
    }
    return std::ranges::any_of(sizes, [&](qsizetype size) { return size > sizes.value(own); });
}

/// Returns the words with a look of their own that are gone.
QStringList setParagraph(const XmlNode &paragraph, const QString &now, const QString &look,
                         PartEdits &edits)
{
    const QString old = textOf(paragraph);
    if (old == now)
        return {};
    const auto runs = lettersOf(paragraph);
    if (runs.empty()) {
        const XmlNode *const end = paragraph.child("a:endParaRPr");
        if (end)
            edits.insertBefore(*end, newRun(now, look));
        else
            edits.append(paragraph, newRun(now, look));
        return {};
    }
    QStringList lost;
    const std::vector<QString> texts = sharedOut(runs, now);
    for (std::size_t run = 0; run < runs.size(); ++run) {
        if (texts[run] != runs[run]->text)
            edits.setText(*runs[run], texts[run]);
        const QString before = runs[run]->text.trimmed();
        if (!before.isEmpty() && texts[run].trimmed().isEmpty() && looksOwn(*runs[run], paragraph))
            lost.append(before);
    }
    return lost;
}

} // namespace

QStringList paragraphsOf(const XmlNode &body)
{
    QStringList out;
    for (const XmlNode *paragraph : body.childrenOf("a:p"))
        out.append(textOf(*paragraph));
    return out;
}

QStringList setParagraphs(const XmlNode &body, const QStringList &now, Language language,
                          PartEdits &edits, const XmlNode *like)
{
    QStringList lost;
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
            lost += setParagraph(*paragraphs[i], now[at], look, edits);
    }
    if (!more.isEmpty())
        edits.append(body, more);
    return lost;
}

} // namespace podium
