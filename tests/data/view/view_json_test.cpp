// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/view/view_json.h"

#include "app/data/view/rule_text.h"
#include "app/data/view/view_words.h"
#include "tests/data/small_folder.h"

#include <QtCore/QJsonDocument>

#include <gmock/gmock.h>

namespace podium::tests {

using namespace Qt::StringLiterals;
using ::testing::HasSubstr;

namespace {

std::vector<Annotation> annotationsOfEveryKind()
{
    using Kind = Annotation::Kind;
    return {
        {.kind = Kind::Line, .text = "GPT-4", .value = -12.5},
        {.kind = Kind::Line, .text = "law", .day = parseDate("2026-01-22")},
        {.kind = Kind::Band, .value = 40, .otherValue = 50},
        {.kind = Kind::Band, .day = parseDate("2025-01-01"), .otherDay = parseDate("2025-06-30")},
        {.kind = Kind::Text, .text = "여기", .item = "exaone"},
        {.kind = Kind::Difference, .item = "exaone", .otherItem = "GPT-5 (high)"}};
}

View viewWithEverything()
{
    View view;
    view.snapshot = "2025-10-02";
    view.asOf = parseDate("2025-09-30");
    view.method = "v3.0";
    view.choice = {Normalisation::ZScore, Aggregation::Copeland,
                   WeightRule{WeightRule::Kind::Custom, {{"hle", 0.1}, {"gpqa_diamond", 2}}},
                   MissingRule{MissingRule::Kind::Renormalise, 0.8}};
    view.estimated = true;
    view.laterScores = true;
    view.tieTolerance = 0.1;
    view.folding = Folding::Lab;
    view.include = {"KR", "FR"};
    view.exclude = {"US"};
    view.labs = {"LG AI Research", "업스테이지"};
    view.openWeights = false;
    view.reasoning = true;
    view.releasedFrom = parseDate("2024-02-29");
    view.overParameters = 4;
    view.mostParameters = 40.5;
    view.overPrice = 0.25;
    view.mostPrice = 2;
    view.text = "solar \"pro\"";
    view.countingRule = {CountingRule::Kind::LabsOver, 42.25};
    view.otherRule = {CountingRule::Kind::TopMean, 3};
    view.seats = Seats::Split;
    view.withoutBestLab = true;
    view.trends = {TrendGroup::Openness, "closed", {"KR", "GPT-5"}, true};
    view.certainty
        = {ErrorOf::RunAgain, 0.9, 0.25, 0.5, true, 2000, 4294967295U, RankBounds::Overlap, true};
    view.robustness = {{Variation::Evaluation, Variation::Missing},
                       WeightSpread::Uniform,
                       12.5,
                       RankedItem::Country,
                       LeaveOut::Lab,
                       2500,
                       true};
    view.comparing = {{"KR", "GPT-5 (high)"}, 3, "2025-09-18", "KR", "GPT-5 (high)"};
    view.top = 20;
    view.reference = "GPT-3.5 Turbo";
    view.money.labs = {"mistral"};
    view.money.countries = {"FR"};
    view.money.kinds = {"equity", "debt"};
    view.money.from = parseDate("2024-01-01");
    view.money.to = parseDate("2025-12-31");
    view.money.currency = "EUR";
    view.money.rateDate = parseDate("2025-09-09");
    view.money.real = true;
    view.money.per = MoneyPer::Gdp;
    view.money.sum = SumBy::Year;
    view.money.payers = {"public"};
    view.money.programmeKinds = {"fund"};
    view.money.eventKinds = {"policy"};
    view.money.figureKinds = {"staff"};
    view.money.indexBy = SumBy::Lab;
    view.money.basis = MoneyBasis::Investment;
    view.money.profile = {"KR"};
    view.picture = {.kind = PictureKind::Lags,
                    .title = "Title",
                    .subtitle = "제목",
                    .source = "Source",
                    .note = "참고",
                    .logarithmic = true,
                    .radar = true,
                    .beside = false,
                    .rows = 7,
                    .model = "exaone",
                    .highlighted = {"KR", "GPT-5 (high)"},
                    .greyRest = true,
                    .annotations = annotationsOfEveryKind(),
                    .columns = {"index", "model"},
                    .width = 1600,
                    .height = 900};
    return view;
}

/// The View as JSON, or the error that reading gives.
std::string reread(const QByteArray &text)
{
    const auto view = viewFromJson(text, u"v.json"_s);
    return view ? QJsonDocument(toJson(*view)).toJson(QJsonDocument::Compact).toStdString()
                : printed(view.error());
}

} // namespace

TEST(ViewJson, OfDefaultView_HasEveryKeyInItsGroup)
{
    EXPECT_EQ(
        QJsonDocument(toJson(View())).toJson(QJsonDocument::Compact).toStdString(),
        R"({"certainty":{"eloAsTasks":false,"level":0.95,"of":"other-questions",)"
        R"("rankBounds":"simultaneous","seed":20251002,"shown":false,"withinShare":0},)"
        R"("comparing":{"from":"","items":[],"neighbours":0,"snapshot":"","to":""},)"
        R"("countries":{"correctChoice":false,"rule":"best","seats":"source","top":22,)"
        R"("withoutBestLab":false},)"
        R"("data":{"snapshot":""},"method":{"estimated":false,"id":"","laterScores":false,)"
        R"("tieTolerance":0.005},"money":{"basis":"rounds","countries":[],)"
        R"("currency":"USD","eventKinds":[],"figureKinds":[],"indexBy":"country","kinds":[],"labs":[],)"
        R"("payers":[],"per":"none","profile":[],"programmeKinds":[],"real":false,"sum":"none"},)"
        R"("picture":{"annotations":[],"beside":true,"columns":[],"greyRest":false,"height":540,)"
        R"("highlighted":[],)"
        R"("kind":"models","logarithmic":false,"model":"","note":"",)"
        R"("radar":false,"rows":0,"source":"",)"
        R"("subtitle":"","title":"","width":960},"reference":{"model":""},)"
        R"("robustness":{"by":"model","concentration":100,"draws":10000,)"
        R"("leaveOut":"nothing","sobol":false,"vary":["scores","weights"],"weights":"around"},)"
        R"("trends":{"by":"country","folded":false,"items":[],"joined":false,"reference":""},)"
        R"("version":3,)"
        R"("whom":{"exclude":[],"folding":"all","include":[],"labs":[],"text":""}})");
}

TEST(ViewJson, RoundTrip_IsExact)
{
    const View view = viewWithEverything();
    EXPECT_EQ(viewFromJson(toJson(view)).value(), view);
    EXPECT_EQ(viewFromJson(QJsonDocument(toJson(view)).toJson()).value(), view);
    EXPECT_EQ(viewFromJson(toJson(View())).value(), View());
}

TEST(ViewJson, EachRuleAndFolding_ComesBack)
{
    for (const Folding folding : {Folding::All, Folding::Family, Folding::Lab})
        EXPECT_EQ(foldingFromText(foldingText(folding)), folding);
    using Kind = CountingRule::Kind;
    for (const CountingRule &rule :
         {CountingRule{}, CountingRule{Kind::TopMean, 3}, CountingRule{Kind::Count, 22},
          CountingRule{Kind::LabsOver, 40}, CountingRule{Kind::LabsOver, 41.7},
          CountingRule{Kind::LabSum, 0}, CountingRule{Kind::FrontierShare, 0},
          CountingRule{Kind::Herfindahl, 0}})
        EXPECT_EQ(countingRuleFromText(countingRuleText(rule)), rule);
    EXPECT_EQ(countingRuleText({Kind::TopMean, 3}), u"top-mean:3"_s);
}

TEST(ViewJson, RuleThatMakesNoSense_IsRefused)
{
    for (const QStringView text :
         {u"", u"best:1", u"top-mean", u"top-mean:", u"top-mean:0", u"top-mean:2.5", u"count:-1",
          u"count:x", u"labs-over:101", u"labs-over:nan", u"Best", u"sum:3", u"lab-sum:2",
          u"herfindahl:", u"frontier-share:1"})
        EXPECT_EQ(countingRuleFromText(text), std::nullopt) << text.toUtf8().toStdString();
    EXPECT_EQ(foldingFromText(u"families"), std::nullopt);
}

TEST(ViewJson, MissingKeys_KeepTheirDefaults)
{
    View expected;
    expected.exclude = {"US"};
    EXPECT_EQ(viewFromJson(QByteArray(R"({"whom": {"exclude": ["US"]}})")).value(), expected);
    EXPECT_EQ(viewFromJson(QByteArray("{}")).value(), View());
}

TEST(ViewJson, UnknownKey_IsNamedWithTheKnownOnes)
{
    EXPECT_EQ(reread(R"({"whom": {"exclud": ["US"]}})"),
              "v.json:0:whom.exclud: The View has an unknown key \"whom.exclud\"; known keys there "
              "are folding, include, exclude, labs, openWeights, reasoning, releasedFrom, "
              "overParameters, mostParameters, overPrice, mostPrice, text.");
    EXPECT_EQ(reread(R"({"picture": {"colour": "red"}})"),
              "v.json:0:picture.colour: The View has an unknown key \"picture.colour\"; known keys "
              "there are kind, title, subtitle, source, note, logarithmic, radar, beside, rows, "
              "model, highlighted, greyRest, annotations, columns, width, height.");
    EXPECT_EQ(
        reread(R"({"weather": "fine"})"),
        "v.json:0:weather: The View has an unknown key \"weather\"; known keys there are data, "
        "method, whom, countries, certainty, robustness, comparing, trends, money, reference, "
        "picture.");
}

TEST(ViewJson, AnnotationWithoutItsPlace_IsNamed)
{
    const auto problemOf = [](const QByteArray &annotation) {
        const auto view = viewFromJson(
            R"({"picture": {"annotations": [{"kind": "line", "value": 1}, )" + annotation + "]}}");
        return view ? std::string() : printed(view.error());
    };
    for (const char *const annotation :
         {R"({"kind": "line"})", R"({"kind": "line", "value": 1, "day": "2026-01-01"})",
          R"({"kind": "band", "value": 1})", R"({"kind": "band", "day": "2026-01-01"})",
          R"({"kind": "text", "text": "x"})", R"({"kind": "difference", "item": "a"})"})
        EXPECT_THAT(problemOf(annotation),
                    HasSubstr("\"picture.annotations.2\" does not say where"))
            << annotation;
    EXPECT_THAT(problemOf("7"), HasSubstr("picture.annotations.2"));
    EXPECT_THAT(problemOf(R"({"kind": "arrow"})"), HasSubstr("picture.annotations.2.kind"));
    EXPECT_THAT(problemOf(R"({"kind": "line", "value": 1e99})"),
                HasSubstr("picture.annotations.2.value"));
    EXPECT_THAT(problemOf(R"({"kind": "line", "value": 1, "colour": "red"})"),
                HasSubstr("unknown key"));
}

TEST(ViewJson, SixCompared_AreTheMost)
{
    const std::string six = R"("items":["A","B","C","D","E","F"])";
    const std::string json = R"({"comparing":{)" + six + "}}";
    EXPECT_NE(reread(QByteArray::fromStdString(json)).find(six), std::string::npos);
    EXPECT_EQ(reread(R"({"comparing":{"items":["A","B","C","D","E","F","G"]}})"),
              "v.json:0:comparing.items: The View's key \"comparing.items\" must have at most 6 "
              "texts.");
}

TEST(ViewJson, WrongTypeOrValue_IsNamedWithWhatIsRight)
{
    const auto sentence = [](const QByteArray &json) {
        const std::string all = reread(json);
        return all.substr(all.find(": ") + 2);
    };
    EXPECT_EQ(sentence(R"({"whom": []})"),
              "The View's key \"whom\" must be a group of keys in braces.");
    EXPECT_EQ(sentence(R"({"data": {"snapshot": 7}})"),
              "The View's key \"data.snapshot\" must be a text in quotation marks.");
    EXPECT_EQ(sentence(R"({"data": {"asOf": "2025-02-30"}})"),
              "The View's key \"data.asOf\" must be a day such as \"2026-08-22\".");
    EXPECT_EQ(sentence(R"({"method": {"estimated": "no"}})"),
              "The View's key \"method.estimated\" must be true or false.");
    EXPECT_EQ(
        sentence(R"({"method": {"normalisation": "minmax"}})"),
        "The View's key \"method.normalisation\" must be one of none, min-max, z-score, rank, "
        "borda, percentile, reference, goalposts.");
    EXPECT_EQ(sentence(R"({"method": {"missing": "renormalise:2"}})"),
              "The View's key \"method.missing\" must be one of complete, renormalise:0.8, mean, "
              "median, regression, source.");
    EXPECT_EQ(sentence(R"({"method": {"tieTolerance": -1}})"),
              "The View's key \"method.tieTolerance\" must be a number between 0 and 100.");
    EXPECT_EQ(sentence(R"({"whom": {"openWeights": null}})"),
              "The View's key \"whom.openWeights\" must be true or false.");
    EXPECT_EQ(sentence(R"({"whom": {"labs": ["a", 1]}})"),
              "The View's key \"whom.labs\" must be a list of texts in brackets.");
    EXPECT_EQ(sentence(R"({"whom": {"folding": "labs"}})"),
              "The View's key \"whom.folding\" must be \"all\", \"family\" or \"lab\".");
    EXPECT_EQ(sentence(R"({"countries": {"rule": "mean"}})"),
              "The View's key \"countries.rule\" must be one of best, top-mean:3, count:22, "
              "labs-over:40, lab-sum, frontier-share, herfindahl.");
    EXPECT_EQ(sentence(R"({"countries": {"otherRule": "count"}})"),
              "The View's key \"countries.otherRule\" must be one of best, top-mean:3, count:22, "
              "labs-over:40, lab-sum, frontier-share, herfindahl.");
    EXPECT_EQ(sentence(R"({"countries": {"seats": "both"}})"),
              "The View's key \"countries.seats\" must be one of source, each, split.");
    EXPECT_EQ(sentence(R"({"trends": {"by": 3}})"),
              "The View's key \"trends.by\" must be one of country, lab, openness.");
    EXPECT_EQ(sentence(R"({"countries": {"top": 2.5}})"),
              "The View's key \"countries.top\" must be a whole number between 1 and 1000000.");
    EXPECT_EQ(sentence(R"({"certainty": {"rankBounds": "overlaps"}})"),
              "The View's key \"certainty.rankBounds\" must be one of "
              "simultaneous, overlap, each.");
    for (const char *vary : {"\"scores\"", "[]", "[\"score\"]", "[\"scores\", 1]"})
        EXPECT_EQ(sentence(QByteArray(R"({"robustness": {"vary": )") + vary + "}}"),
                  "The View's key \"robustness.vary\" must be a list in brackets of the words "
                  "scores, weights, method, missing, evaluation.");
    EXPECT_EQ(sentence(R"({"robustness": {"concentration": 0}})"),
              "The View's key \"robustness.concentration\" must be a number between 1 and 1e+06.");
    EXPECT_EQ(sentence(R"({"certainty": {"seed": -1}})"),
              "The View's key \"certainty.seed\" must be a whole number between 0 and 4294967295.");
}

TEST(ViewJson, TextThatIsNoJson_FailsWithItsLine)
{
    EXPECT_EQ(reread("{\n\"whom\": {\n"), "v.json:3:: The View is not JSON: unterminated object.");
    EXPECT_EQ(reread("[]"), "v.json:1:: The View must be one group of keys in braces.");
}

TEST(ViewJson, FileOfBeforeVersions_IsReadWithTheFirstKindOfPicture)
{
    const auto view = viewFromJson(
        QByteArray(R"({"data": {"snapshot": "2025-10-02"}, "picture": {"title": "A title"}})"));
    ASSERT_TRUE(view);
    EXPECT_EQ(view->picture.title, "A title");
    EXPECT_EQ(view->picture.kind, PictureKind::Models);
}

TEST(ViewJson, Version_IsWrittenAndANewerOneRefused)
{
    EXPECT_EQ(toJson(View()).value(QStringLiteral("version")).toInt(), kViewVersion);
    EXPECT_TRUE(viewFromJson(QByteArray(R"({"version": 1})")));
    EXPECT_EQ(message(viewFromJson(QByteArray(R"({"version": 4})")).error()),
              "The View is of version 4, and this Podium reads versions up to 3; open it with a "
              "newer Podium.");
    EXPECT_FALSE(viewFromJson(QByteArray(R"({"version": "2"})")));
    EXPECT_FALSE(viewFromJson(QByteArray(R"({"version": 1.5})")));
}

// Version 2 wrote 1000 draws whether one had asked for them or not.
TEST(ViewJson, DrawsOfOlderVersions_AreTakenWhereTheyWereChosen)
{
    const auto draws
        = [](const QByteArray &text) { return viewFromJson(text).value().certainty.draws; };
    EXPECT_EQ(draws(R"({"version": 2, "certainty": {"draws": 1000}})"), std::nullopt);
    EXPECT_EQ(draws(R"({"certainty": {"draws": 1000}})"), std::nullopt);
    EXPECT_EQ(draws(R"({"version": 2, "certainty": {"draws": 500}})"), 500);
    EXPECT_EQ(draws(R"({"version": 3, "certainty": {"draws": 1000}})"), 1000);
    EXPECT_EQ(draws(R"({"version": 3})"), std::nullopt);
}

TEST(ViewJson, EveryKindOfPicture_ComesBack)
{
    for (const auto &[kind, word] : kWords<PictureKind>) {
        View view;
        view.picture.kind = kind;
        const auto read = viewFromJson(toJson(view));
        ASSERT_TRUE(read);
        EXPECT_EQ(read->picture.kind, kind) << QString::fromUtf16(word).toStdString();
    }
}

} // namespace podium::tests
