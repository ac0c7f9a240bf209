// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exhibits/reliability_exhibits.h"

#include "app/exhibits/parts.h"
#include "app/models/calibration/calibration_model.h"
#include "app/models/comparison/index_side_model.h"
#include "app/models/robustness/correlation_model.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct ReliabilityText {
    Q_DECLARE_TR_FUNCTIONS(podium::Reliability)
};

QJsonValue orNull(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QList<Remark> calibrationRemarks(const AnswerModel &model)
{
    const auto &dataset = *model.answerData().dataset;
    QJsonObject factors;
    for (const Evaluation &evaluation : dataset.evaluations) {
        if (evaluation.rerunSeen)
            factors.insert(toQString(evaluation.id), *evaluation.rerunFactor);
    }
    return {
        {u"rerun_variance_factors"_s, factors, {}},
        {u"rerun_correlation"_s, orNull(dataset.rerunCorrelation), {}},
        {{},
         {},
         ReliabilityText::tr("Scores are held against the errors of both days. Errors of running "
                             "again were learnt from these same days, so they look a little "
                             "better here than they will in the next.")},
        {{},
         {},
         ReliabilityText::tr("Interval score: width, and 2 / α times what lies outside; less is "
                             "better. Days without a score measured again prove nothing.")}};
}

QList<Remark> correlationRemarks(const AnswerModel &model)
{
    const auto &correlations = as<CorrelationModel>(model);
    const auto &found = correlations.found();
    return {{u"cronbach_alpha"_s, orNull(found->alpha), {}},
            {u"standardised_alpha"_s, orNull(found->standardisedAlpha), {}},
            {u"models"_s, found->models, correlations.alphaText()}};
}

/// How far the orders agree, as a matrix; and what most indices say.
QList<Remark> indexRemarks(const AnswerModel &model)
{
    const auto &sides = as<IndexSideModel>(model);
    QJsonObject taus;
    for (const IndexSide &side : sides.found()->sides) {
        QJsonObject row;
        for (std::size_t i = 0; i < side.tau.size(); ++i)
            row.insert(sides.indexWord(sides.found()->sides[i]), orNull(side.tau[i]));
        taus.insert(sides.indexWord(side), row);
    }
    QJsonObject unknown;
    for (const IndexSide &side : sides.found()->sides) {
        if (side.snapshot)
            unknown.insert(sides.indexWord(side), side.unknownFacts);
    }
    QJsonArray verdicts;
    QStringList sentences;
    for (const IndexVerdict &verdict : sides.found()->items) {
        verdicts.append(QJsonObject{{u"item"_s, toQString(verdict.item)},
                                    {u"rank"_s, verdict.rank},
                                    {u"agree"_s, verdict.agree},
                                    {u"indices"_s, verdict.indices}});
        sentences << sides.verdictText(verdict);
    }
    const bool printed = std::ranges::any_of(
        sides.found()->sides, [](const IndexSide &side) { return side.table.has_value(); });
    const QString levels = printed
        ? ReliabilityText::tr(
            "Intervals are of the level that each index prints: 90 % in the Epoch "
            "Capabilities Index, 95 % in the Arena.")
        : QString();
    return {
        {u"kendall_tau"_s, taus, {}},
        {u"verdicts"_s, verdicts, sides.asMeasured(sentences.join(u"; "_s))},
        {u"unknown_facts"_s, unknown, sides.leftOut()},
        {{},
         {},
         ReliabilityText::tr("Values of two indices do not compare, ranks do. Tau is of the items "
                             "that both indices have, at least three.")
             + (levels.isEmpty() ? QString() : u' ' + levels)}};
}

QString indexSource(const AnswerModel &model)
{
    return as<IndexSideModel>(model).source();
}

const std::array kReliabilityKinds{
    ExhibitKind{
        .kind = PictureKind::Calibration,
        .chart = u"calibration",
        .workspace = u"data",
        .title = QT_TRANSLATE_NOOP("podium::Exhibits", "How intervals held"),
        .what = RulesOf::Calibration,
        .usualRows = 100,
        .find = &findBy<&calibration>,
        .makeModel = &made<CalibrationModel>,
        .fill = &fillFound<CalibrationModel, Calibration>,
        .read = &seriesBy<CalibrationModel>,
        .source = [](const AnswerModel &model) { return as<CalibrationModel>(model).source(); },
        .remarks = &calibrationRemarks,
        .apart = "pair",
    },
    ExhibitKind{
        .kind = PictureKind::Correlations,
        .chart = u"correlations",
        .workspace = u"data",
        .title = QT_TRANSLATE_NOOP("podium::Exhibits", "Evaluations together"),
        .what = RulesOf::Correlations,
        .find = &findBy<&partCorrelations>,
        .makeModel = &made<CorrelationModel>,
        .fill = &fillFound<CorrelationModel, PartCorrelations>,
        .read = &seriesBy<CorrelationModel>,
        .remarks = &correlationRemarks,
    },
    ExhibitKind{
        .kind = PictureKind::Indices,
        .chart = u"indices",
        .workspace = u"data",
        .title = QT_TRANSLATE_NOOP("podium::Exhibits", "Indices side by side"),
        .what = RulesOf::Indices,
        .usualRows = 100,
        .find = &findBy<&indexSides>,
        .makeModel = &made<IndexSideModel>,
        .fill = &fillFound<IndexSideModel, IndexSides>,
        .read = &seriesBy<IndexSideModel>,
        .source = &indexSource,
        .remarks = &indexRemarks,
        .apart = "item",
    },
};

} // namespace

std::span<const ExhibitKind> reliabilityExhibits()
{
    return kReliabilityKinds;
}

} // namespace podium
