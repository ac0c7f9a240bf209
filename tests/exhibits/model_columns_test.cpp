// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/claim_json.h"
#include "app/data/dataset_reader.h"
#include "app/data/sources/source_reader.h"
#include "app/engine/ranking/answering.h"
#include "app/exhibits/exhibit_kinds.h"
#include "app/exhibits/exhibiting.h"
#include "app/exhibits/studies.h"
#include "app/models/claims/claim_model.h"
#include "app/models/claims/evidence_model.h"
#include "app/models/claims/reading_model.h"
#include "app/models/comparison/difference_model.h"
#include "app/models/comparison/fact_model.h"
#include "app/models/data/alias_model.h"
#include "app/models/data/finding_model.h"
#include "app/models/data/import_model.h"
#include "app/models/data/lab_model.h"
#include "app/models/data/snapshot_model.h"
#include "app/models/data/source_model.h"
#include "app/models/ranking/evaluation_model.h"
#include "app/models/tables/roles.h"
#include "tests/support/printers.h"
#include "tests/support/shipped_figures.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtCore/QTranslator>

#include <gmock/gmock.h>

#include <functional>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

using Look = std::function<void(const QString &name, const QAbstractItemModel &model)>;

View tableView(PictureKind kind)
{
    View view;
    view.snapshot = "2025-10-02";
    view.robustness.draws = 100;
    view.picture.kind = kind;
    return view;
}

void exhibitModels(const View &view, Language language, const Look &look)
{
    const auto shown = exhibit(shippedFigures(), view);
    ASSERT_TRUE(shown) << message(shown.error());
    for (const ExhibitKind &kind : exhibitKinds()) {
        if (kind.kind != view.picture.kind)
            continue;
        const QString name = QString::fromUtf16(kind.chart) + u'/'
            + (kind.as ? QString::fromUtf16(kind.as) : QString());
        for (const auto make : {kind.makeModel, kind.makeTable}) {
            if (!make)
                continue;
            const auto model = make();
            if (make == kind.makeModel)
                fill(*model, *shown, language);
            else
                model->setAnswer(shown->in(language));
            look(name + u'/' + QString::fromLatin1(model->metaObject()->className()), *model);
        }
    }
}

void modelsOfData(const AnswerData &data, const Look &look)
{
    LabModel labs;
    labs.setAnswer(data);
    look(u"labs"_s, labs);
    AliasModel aliases;
    aliases.setAnswer(data);
    look(u"aliases"_s, aliases);
    SnapshotModel snapshots;
    snapshots.setDataset(data.dataset, data.language);
    look(u"snapshots"_s, snapshots);
    SourceModel sources;
    sources.setLanguage(data.language);
    sources.setSources(readSources(QString::fromUtf16(kShippedData))->sources);
    look(u"sources"_s, sources);
    FindingModel findings;
    const Error error{Error::Kind::NotFound, "There is no lab \"%1\".", {"x"}, {"a.csv", 7, "lab"}};
    findings.setRows({{FindingModel::Gravity::Warning, "rule", "value", error},
                      {FindingModel::Gravity::Error, "", "", error},
                      {}});
    look(u"findings"_s, findings);
    ImportModel imports;
    imports.setImports({{.kind = "table",
                         .file = "a.csv",
                         .source = "S",
                         .licence = "L",
                         .attribution = "A",
                         .importedAt = "2026-11-23T10:00:00Z",
                         .runs = 1200,
                         .snapshots = 2,
                         .errors = 3,
                         .warnings = 1000},
                        {.kind = "other"}},
                       data.language);
    look(u"imports"_s, imports);
    EvaluationModel evaluations;
    evaluations.setAnswer(data);
    for (const int ranked : {0, 20, 60}) {
        evaluations.showModel(ranked);
        look(u"evaluations"_s, evaluations);
    }
}

void modelsOfClaims(const AnswerData &data, const Look &look)
{
    auto shipped = readClaims(QString::fromUtf16(kShippedClaims));
    ASSERT_TRUE(shipped);
    shipped->resize(1);
    const auto evaluated = evaluateClaims(*data.dataset, *shipped);
    ASSERT_TRUE(evaluated) << message(evaluated.error());
    ClaimModel claims;
    claims.setClaims(*data.dataset, *evaluated, data.language);
    look(u"claims"_s, claims);
    for (const EvaluatedClaim &claim : *evaluated) {
        ReadingModel readings;
        readings.setClaim(data.dataset, claim, data.language);
        look(u"readings"_s, readings);
        EvidenceModel evidence;
        evidence.setClaim(data.dataset, claim, data.language);
        look(u"evidence"_s, evidence);
    }
}

void modelsOfComparison(const AnswerData &data, const Look &look)
{
    View view;
    view.snapshot = "2025-09-18";
    view.comparing.snapshot = "2025-10-02";
    const auto study = differenceStudy(data.dataset, view);
    ASSERT_TRUE(study);
    DifferenceModel differences;
    differences.setDifference(study->in(data.language), study->found);
    look(u"differences"_s, differences);
    view.snapshot = "2025-09-02";
    const auto newMethod = differenceStudy(data.dataset, view);
    ASSERT_TRUE(newMethod);
    differences.setDifference(newMethod->in(data.language), newMethod->found);
    look(u"differences"_s, differences);
    for (const std::vector<std::string> &items :
         {std::vector<std::string>{}, {"KR", "mistral", "EXAONE 4.0 32B (Reasoning)", "US"}}) {
        View compared = tableView(PictureKind::Scores);
        compared.comparing.items = items;
        const auto shown = exhibit(data.dataset, compared);
        ASSERT_TRUE(shown) << message(shown.error());
        FactModel facts;
        facts.setSides(shown->in(data.language), std::get<Comparison>(shown->subject).sides);
        look(u"facts"_s, facts);
        for (const PictureKind kind :
             {PictureKind::Scores, PictureKind::Waterfall, PictureKind::Swaps}) {
            compared.picture.kind = kind;
            exhibitModels(compared, data.language, look);
        }
    }
}

/// Every model, as it is filled with the figures that ship.
void allModels(Language language, const Look &look)
{
    for (const ExhibitKind &kind : exhibitKinds()) {
        exhibitModels(tableView(kind.kind), language, look);
    }
    View labs = tableView(PictureKind::RankRange);
    labs.robustness.by = RankedItem::Lab;
    exhibitModels(labs, language, look);
    labs.picture.kind = PictureKind::LeaveOut;
    labs.robustness.leaveOut = LeaveOut::Lab;
    exhibitModels(labs, language, look);
    View view;
    view.snapshot = "2025-10-02";
    AnswerData data{shippedFigures(), nullptr, language};
    data.answer = std::make_shared<const Answer>(*answer(*data.dataset, view));
    modelsOfData(data, look);
    modelsOfClaims(data, look);
    modelsOfComparison(data, look);
}

class ModelColumns : public testing::TestWithParam<Language>
{
protected:
    void SetUp() override
    {
        if (GetParam() == Language::Korean) {
            ASSERT_TRUE(m_korean.load(u"podium_ko"_s, u":/podium/translations"_s));
            QCoreApplication::installTranslator(&m_korean);
        }
    }

private:
    QTranslator m_korean; ///< goes with the test
};

TEST_P(ModelColumns, OfEveryModel_HaveKeyTitleAndExplanation)
{
    static const QRegularExpression kKey(u"^[a-z][a-z0-9]*(_[a-z0-9]+)*$"_s);
    static const QRegularExpression kHangul(u"[가-힣]"_s);
    allModels(GetParam(), [](const QString &name, const QAbstractItemModel &model) {
        EXPECT_GT(model.columnCount(), 0) << name.toStdString();
        QStringList keys;
        for (int column = 0; column < model.columnCount(); ++column) {
            const auto header = [&](int role) {
                return model.headerData(column, Qt::Horizontal, role).toString();
            };
            const QString key = header(KeyRole);
            const std::string where
                = (name + u' ' + QString::number(column) + u' ' + key).toStdString();
            EXPECT_TRUE(kKey.match(key).hasMatch()) << where;
            EXPECT_FALSE(keys.contains(key)) << where;
            keys << key;
            EXPECT_FALSE(header(Qt::DisplayRole).isEmpty()) << where;
            EXPECT_FALSE(header(Qt::ToolTipRole).isEmpty()) << where;
            EXPECT_EQ(kHangul.match(header(Qt::ToolTipRole)).hasMatch(),
                      GetParam() == Language::Korean)
                << where << ": " << header(Qt::ToolTipRole).toStdString();
        }
    });
}

INSTANTIATE_TEST_SUITE_P(Languages, ModelColumns,
                         testing::Values(Language::English, Language::Korean));

} // namespace
} // namespace podium::tests
