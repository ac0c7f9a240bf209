// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/data/import_model.h"

#include "app/engine/values/date.h"
#include "app/models/language/number_text.h"

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

int ImportModel::rows() const
{
    return static_cast<int>(m_imports.size());
}

ImportRow ImportModel::rowAt(int row) const
{
    return {m_imports[static_cast<std::size_t>(row)], m_language, row};
}

QVariant ImportModel::rowData(const ImportRow &row, int role) const
{
    switch (role) {
    case KeyRole:
        return QString::number(row.number);
    case SearchRole:
        return toQString(row.import.file) + u'\n' + toQString(row.import.source) + u'\n'
            + row.import.kindName();
    default:
        return {};
    }
}

std::span<const Column<ImportRow>> ImportModel::columnTable() const
{
    using Row = ImportRow;
    static constexpr auto kFile
        = [](const Row &row) { return orMissing(toQString(row.import.file)); };
    static constexpr auto kContent
        = [](const Row &row) { return orMissing(row.import.content(row.language)); };
    static constexpr auto kSource
        = [](const Row &row) { return orMissing(toQString(row.import.source)); };
    static constexpr auto kLicence
        = [](const Row &row) { return orMissing(toQString(row.import.licence)); };
    static constexpr auto kWhen = [](const Row &row) {
        return orMissing(importMomentText(row.import.importedAt, row.language));
    };
    static constexpr auto kFindings = [](const Row &row) -> QVariant {
        return countText(row.import.errors + row.import.warnings, row.language);
    };
    static constexpr auto kAttribution
        = [](const Row &row) { return orMissing(toQString(row.import.attribution)); };
    static const auto kColumns = std::to_array<Column<Row>>({
        {.key = "file",
         .title = QT_TR_NOOP("File"),
         .explanation = QT_TR_NOOP("What was brought in."),
         .text = kFile,
         .toolTip = kFile},
        {.key = "kind",
         .title = QT_TR_NOOP("Kind"),
         .explanation = QT_TR_NOOP("The shape of the file, by which it was read."),
         .text = [](const Row &row) { return orMissing(row.import.kindName()); },
         .toolTip = [](const Row &row) { return orMissing(row.import.kindReason()); }},
        {.key = "content",
         .title = QT_TR_NOOP("What it gave"),
         .explanation = QT_TR_NOOP("The figures that came of it, counted."),
         .text = kContent,
         .toolTip = kContent},
        {.key = "source",
         .title = QT_TR_NOOP("Source"),
         .explanation = QT_TR_NOOP("Who measured or published the figures."),
         .text = kSource,
         .toolTip = kSource},
        {.key = "licence",
         .title = QT_TR_NOOP("Licence"),
         .explanation = QT_TR_NOOP("Terms of use of the source."),
         .text = kLicence,
         .toolTip = kLicence},
        {.key = "when",
         .title = QT_TR_NOOP("Imported"),
         .explanation = QT_TR_NOOP("The day and hour it was brought in."),
         .text = kWhen,
         .value = [](const Row &row) { return orMissing(toQString(row.import.importedAt)); },
         .toolTip = kWhen},
        {.key = "warnings",
         .title = QT_TR_NOOP("Warnings"),
         .explanation = QT_TR_NOOP("Errors and warnings found in it, counted."),
         .text = kFindings,
         .value
         = [](const Row &row) -> QVariant { return row.import.errors + row.import.warnings; },
         .toolTip = kFindings},
        {.key = "attribution",
         .title = QT_TR_NOOP("Attribution"),
         .explanation = QT_TR_NOOP("What must stand beside the figures."),
         .text = kAttribution,
         .toolTip = kAttribution},
    });
    return kColumns;
}

} // namespace podium
