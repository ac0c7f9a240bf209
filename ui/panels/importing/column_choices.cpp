// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/importing/column_choices.h"

#include "app/models/language/error_words.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>

#include <algorithm>
#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

enum ChoiceColumn { HeaderOf, SampleOf, MeaningOf, EvidenceOf, ChoiceColumnCount };

struct RoleName {
    const char16_t *word;
    const char *text;
};

constexpr std::array kRoleNames{
    RoleName{u"own-evaluation", QT_TRANSLATE_NOOP("podium::ColumnChoices", "Own evaluation")},
    RoleName{u"ignore", QT_TRANSLATE_NOOP("podium::ColumnChoices", "Not used")},
    RoleName{u"model", QT_TRANSLATE_NOOP("podium::ColumnChoices", "Name of the model")},
    RoleName{u"id", QT_TRANSLATE_NOOP("podium::ColumnChoices", "Id of the model")},
    RoleName{u"lab", QT_TRANSLATE_NOOP("podium::ColumnChoices", "Lab")},
    RoleName{u"country", QT_TRANSLATE_NOOP("podium::ColumnChoices", "Country of the lab")},
    RoleName{u"released", QT_TRANSLATE_NOOP("podium::ColumnChoices", "Day of release")},
    RoleName{u"index", QT_TRANSLATE_NOOP("podium::ColumnChoices", "Published index")},
    RoleName{u"questions", QT_TRANSLATE_NOOP("podium::ColumnChoices", "Number of questions")},
    RoleName{u"repeats", QT_TRANSLATE_NOOP("podium::ColumnChoices", "Number of repeats")},
    RoleName{u"licence", QT_TRANSLATE_NOOP("podium::ColumnChoices", "Licence")},
    RoleName{u"open-weights", QT_TRANSLATE_NOOP("podium::ColumnChoices", "Open weights")},
    RoleName{u"reasoning", QT_TRANSLATE_NOOP("podium::ColumnChoices", "Reasoning")},
    RoleName{u"parameters", QT_TRANSLATE_NOOP("podium::ColumnChoices", "Parameters, billions")},
    RoleName{u"context", QT_TRANSLATE_NOOP("podium::ColumnChoices", "Context, tokens")},
    RoleName{u"input-price", QT_TRANSLATE_NOOP("podium::ColumnChoices", "Input price, USD")},
    RoleName{u"output-price", QT_TRANSLATE_NOOP("podium::ColumnChoices", "Output price, USD")},
    RoleName{u"speed", QT_TRANSLATE_NOOP("podium::ColumnChoices", "Tokens per second")},
    RoleName{u"note", QT_TRANSLATE_NOOP("podium::ColumnChoices", "Note")},
};

/// What was found about the column, in the order in which it was judged.
QString evidenceOf(const Import &import, const std::string &header)
{
    QStringList sentences;
    for (const ImportFinding &finding : import.findings) {
        if (finding.error.place.column == header)
            sentences << errorSentence(finding.error);
    }
    return sentences.join(u' ');
}

QString spreadText(const QString &word)
{
    const QString of = word.section(u':', 1);
    if (word.startsWith("error:"_L1))
        return ColumnChoices::tr("Standard error: %1").arg(of);
    if (word.startsWith("low:"_L1))
        return ColumnChoices::tr("Low end of the interval: %1").arg(of);
    if (word.startsWith("questions:"_L1))
        return ColumnChoices::tr("Number of questions: %1").arg(of);
    if (word.startsWith("repeats:"_L1))
        return ColumnChoices::tr("Number of repeats: %1").arg(of);
    return word.startsWith("high:"_L1) ? ColumnChoices::tr("High end of the interval: %1").arg(of)
                                       : word;
}

} // namespace

ColumnChoices::ColumnChoices(QWidget *parent)
    : QTableWidget(0, ChoiceColumnCount, parent)
{
    setObjectName(u"importColumns"_s);
    setAccessibleName(tr("Columns of the table"));
    setHorizontalHeaderLabels({tr("Column"), tr("First value"), tr("Is"), tr("Why")});
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(NoFrame);
    setShowGrid(false);
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setStretchLastSection(true);
}

void ColumnChoices::show(const Import &import, const Dataset &known, Language language)
{
    const QList<Choice> all = choices(known, language);
    setRowCount(0);
    setRowCount(static_cast<int>(import.columns.size()));
    for (int row = 0; row < rowCount(); ++row)
        fillRow(row, import.columns[static_cast<std::size_t>(row)], import, all);
    for (const int column : {int(HeaderOf), int(SampleOf)})
        setColumnWidth(column,
                       std::clamp(sizeHintForColumn(column) + 16,
                                  horizontalHeader()->sectionSizeHint(column) + 16, 180));
    setColumnWidth(MeaningOf, 230);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 16);
}

QList<ColumnChoices::Choice> ColumnChoices::choices(const Dataset &known, Language language)
{
    QList<Choice> all;
    for (const RoleName &role : kRoleNames)
        all.append({QString::fromUtf16(role.word), tr(role.text)});
    for (const Evaluation &evaluation : known.evaluations) {
        const QString name = toQString(language == Language::Korean && !evaluation.nameKo.empty()
                                           ? evaluation.nameKo
                                           : evaluation.nameEn);
        all.append({u"evaluation:"_s + toQString(evaluation.id), tr("Scores: %1").arg(name)});
    }
    return all;
}

void ColumnChoices::fillRow(int row, const ReadColumn &column, const Import &import,
                            const QList<Choice> &choices)
{
    const auto put = [this, row](int place, const QString &text) {
        auto *item = new QTableWidgetItem(text);
        item->setToolTip(text);
        item->setFlags(Qt::ItemIsEnabled);
        setItem(row, place, item);
    };
    put(HeaderOf, toQString(column.header));
    put(SampleOf, toQString(column.sample));
    put(EvidenceOf, evidenceOf(import, column.header));
    addChoice(row, column, choices);
}

void ColumnChoices::addChoice(int row, const ReadColumn &column, const QList<Choice> &choices)
{
    auto *choice = new QComboBox(this);
    const QString now = toQString(column.meaning);
    for (const Choice &entry : choices)
        choice->addItem(entry.text, entry.word);
    if (choice->findData(now) < 0)
        choice->addItem(spreadText(now), now);
    choice->setCurrentIndex(choice->findData(now));
    choice->setMaxVisibleItems(16);
    choice->setAccessibleName(tr("What the column %1 is").arg(toQString(column.header)));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(choice, &QComboBox::activated, this, &ColumnChoices::tell);
    setCellWidget(row, MeaningOf, choice);
}

void ColumnChoices::tell()
{
    QJsonObject columns;
    for (int row = 0; row < rowCount(); ++row) {
        const auto *choice = static_cast<QComboBox *>(cellWidget(row, MeaningOf));
        columns.insert(item(row, HeaderOf)->text(), choice->currentData().toString());
    }
    Q_EMIT chosen(columns);
}

} // namespace podium
