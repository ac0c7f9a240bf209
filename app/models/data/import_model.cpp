// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/data/import_model.h"

#include "app/engine/values/date.h"
#include "app/models/language/number_text.h"
#include "app/models/tables/roles.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>

#include <algorithm>
#include <array>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(podium::ImportWords)
};

struct KindWords {
    const char *word;
    const char *name;
    const char *reason;
};

constexpr std::array kImportKinds{
    KindWords{"artificial-analysis",
              QT_TRANSLATE_NOOP("podium::ImportWords", "Artificial Analysis"),
              QT_TRANSLATE_NOOP("podium::ImportWords",
                                "Records with evaluations and prices, as its API gives them.")},
    KindWords{"every-eval-ever", QT_TRANSLATE_NOOP("podium::ImportWords", "Every Eval Ever"),
              QT_TRANSLATE_NOOP("podium::ImportWords",
                                "Records with a schema version and evaluation results.")},
    KindWords{"lm-eval", QT_TRANSLATE_NOOP("podium::ImportWords", "lm-evaluation-harness"),
              QT_TRANSLATE_NOOP("podium::ImportWords", "Results and configurations by task.")},
    KindWords{"inspect", QT_TRANSLATE_NOOP("podium::ImportWords", "Inspect log"),
              QT_TRANSLATE_NOOP("podium::ImportWords", "A log with its task, model and results.")},
    KindWords{"helm", QT_TRANSLATE_NOOP("podium::ImportWords", "HELM"),
              QT_TRANSLATE_NOOP("podium::ImportWords", "Tables with headers and rows of cells.")},
    KindWords{"simple-evals", QT_TRANSLATE_NOOP("podium::ImportWords", "simple-evals"),
              QT_TRANSLATE_NOOP("podium::ImportWords", "One score with its evaluation and model.")},
    KindWords{"arena", QT_TRANSLATE_NOOP("podium::ImportWords", "Arena ratings"),
              QT_TRANSLATE_NOOP("podium::ImportWords", "Models with ratings and intervals.")},
    KindWords{"epoch", QT_TRANSLATE_NOOP("podium::ImportWords", "Epoch AI"),
              QT_TRANSLATE_NOOP("podium::ImportWords", "Columns as Epoch’s benchmark files have.")},
    KindWords{
        "ecb-rates", QT_TRANSLATE_NOOP("podium::ImportWords", "ECB exchange rates"),
        QT_TRANSLATE_NOOP("podium::ImportWords", "Days with rates of currencies to the euro.")},
    KindWords{"world-bank", QT_TRANSLATE_NOOP("podium::ImportWords", "World Bank"),
              QT_TRANSLATE_NOOP("podium::ImportWords", "Countries with an indicator by year.")},
    KindWords{"table", QT_TRANSLATE_NOOP("podium::ImportWords", "Table"),
              QT_TRANSLATE_NOOP("podium::ImportWords", "Rows of cells below a row of names.")},
};

const KindWords *importWordsOf(const std::string &kind)
{
    const auto found = std::ranges::find_if(
        kImportKinds, [&kind](const KindWords &words) { return kind == words.word; });
    return found == kImportKinds.end() ? nullptr : &*found;
}

QString importMomentText(const std::string &utc, Language language)
{
    const QDateTime moment = QDateTime::fromString(toQString(utc), Qt::ISODate).toLocalTime();
    const auto day = parseDate(moment.date().toString(Qt::ISODate).toStdString());
    return day ? dateText(*day, language) + moment.toString(u" HH:mm") : QString();
}

} // namespace

QString ImportSummary::kindName() const
{
    const KindWords *words = importWordsOf(kind);
    return words ? ImportWords::tr(words->name) : toQString(kind);
}

QString ImportSummary::kindReason() const
{
    const KindWords *words = importWordsOf(kind);
    return words ? ImportWords::tr(words->reason) : QString();
}

QString ImportSummary::content(Language language) const
{
    QStringList parts;
    const auto add = [&](const QString &text, int count) {
        if (count > 0)
            parts.append(text.arg(countText(count, language)));
    };
    add(ImportWords::tr("own runs: %1"), runs);
    add(ImportWords::tr("snapshots: %1"), snapshots);
    add(ImportWords::tr("models in them: %1"), models);
    add(ImportWords::tr("scores: %1"), scores);
    add(ImportWords::tr("new evaluations: %1"), evaluations);
    add(ImportWords::tr("funding rounds: %1"), rounds);
    add(ImportWords::tr("programmes: %1"), programmes);
    add(ImportWords::tr("exchange rates: %1"), rates);
    add(ImportWords::tr("economies: %1"), economies);
    return parts.join(u", "_s);
}

void ImportModel::setImports(std::vector<ImportSummary> imports, Language language)
{
    beginResetModel();
    m_imports = std::move(imports);
    m_language = language;
    endResetModel();
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_imports.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportSummary &import = m_imports[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: {
        const QString shown = text(import, index.column());
        return shown.isEmpty() ? u"–"_s : shown;
    }
    case Qt::ToolTipRole:
        return index.column() == Kind ? import.kindReason() : text(import, index.column());
    case ValueRole:
        if (index.column() == Findings)
            return import.errors + import.warnings;
        return index.column() == When ? toQString(import.importedAt) : text(import, index.column());
    case KeyRole:
        return QString::number(index.row());
    case SearchRole:
        return text(import, File) + u'\n' + text(import, Source) + u'\n' + text(import, Kind);
    default:
        return {};
    }
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    static constexpr std::array kKeys{u"file",    u"kind", u"content",  u"source",
                                      u"licence", u"when", u"warnings", u"attribution"};
    const QString titles[ColumnCount]
        = {tr("File"),    tr("Kind"),     tr("What it gave"), tr("Source"),
           tr("Licence"), tr("Imported"), tr("Warnings"),     tr("Attribution")};
    switch (role) {
    case Qt::DisplayRole:
        return titles[section];
    case KeyRole:
        return QString::fromUtf16(kKeys[static_cast<std::size_t>(section)]);
    default:
        return {};
    }
}

QString ImportModel::text(const ImportSummary &import, int column) const
{
    switch (column) {
    case File:
        return toQString(import.file);
    case Kind:
        return import.kindName();
    case Content:
        return import.content(m_language);
    case Source:
        return toQString(import.source);
    case Licence:
        return toQString(import.licence);
    case When:
        return importMomentText(import.importedAt, m_language);
    case Findings:
        return countText(import.errors + import.warnings, m_language);
    case Attribution:
        return toQString(import.attribution);
    default:
        return {};
    }
}

} // namespace podium
