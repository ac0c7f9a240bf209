// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/view/view_json.h"
#include "app/engine/ranking/answering.h"
#include "tests/cli/ran.h"
#include "tests/support/shipped_figures.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>

#include <gmock/gmock.h>

using namespace podium;
using namespace podium::tests;
using namespace Qt::StringLiterals;

namespace {

/// Files of Views that live as long as the test.
class ViewFile : public testing::Test
{
protected:
    QString write(const QByteArray &text) const
    {
        QFile file(m_folder.filePath(u"view.json"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }

    QString write(const View &view) const { return write(QJsonDocument(toJson(view)).toJson()); }

private:
    QTemporaryDir m_folder;
};

View flagshipsOutsideUsAndChina()
{
    View view;
    view.snapshot = "2025-09-18";
    view.folding = Folding::Lab;
    view.exclude = {"US", "CN"};
    return view;
}

} // namespace

TEST_F(ViewFile, AsItStands_IsAnswered)
{
    const QString file = write(flagshipsOutsideUsAndChina());
    EXPECT_EQ(runPodium({u"rank"_s, u"--format"_s, u"csv"_s, u"--view"_s, file}).out,
              runPodium("rank --snapshot 2025-09-18 --fold lab --exclude US,CN --format csv").out);
}

TEST_F(ViewFile, WithOptions_IsOverriddenWhereTheyStand)
{
    View view = flagshipsOutsideUsAndChina();
    view.mostParameters = 1e6;
    view.text = "e";
    const QString file = write(view);
    const QStringList start{u"rank"_s, u"--view"_s, file, u"--format"_s, u"csv"_s};
    EXPECT_EQ(runPodium(start + split("--snapshot 2025-10-02 --max-parameters= --text=")).out,
              runPodium("rank --snapshot 2025-10-02 --fold lab --exclude US,CN --format csv").out);
    EXPECT_EQ(
        runPodium(start + split("--exclude= --max-parameters= --text= --fold all --top 9")).out,
        runPodium("rank --snapshot 2025-09-18 --top 9 --format csv").out);
}

TEST_F(ViewFile, OfJsonOutput_AnswersTheSame)
{
    const QList<const char *> calls{
        "rank --as-of 2025-10-02 --fold family --exclude US --reference GPT-3.5_Turbo",
        "countries --snapshot 2025-10-02 --rule top-mean:2 --open-weights yes",
        "composition --snapshot 2025-09-18 --top 10", "funding --lab Mistral --currency EUR"};
    for (const char *call : calls) {
        const Ran ran = runPodium(split(call) + split("--format json"));
        ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
        const QString file = write(QJsonDocument(ran.json()[u"view"_s].toObject()).toJson());
        const QString command = split(call).first();
        EXPECT_EQ(runPodium({command, u"--view"_s, file, u"--format"_s, u"json"_s}).out, ran.out)
            << call;
    }
}

TEST_F(ViewFile, OfJsonOutput_IsTheViewTheEngineAnswered)
{
    const auto answered = answer(*shippedFigures(), flagshipsOutsideUsAndChina());
    ASSERT_TRUE(answered);
    const QJsonObject json = runPodium("rank --snapshot 2025-09-18 --fold lab --exclude "
                                       "US,CN --format json")
                                 .json();
    const auto view = viewFromJson(json[u"view"_s].toObject());
    ASSERT_TRUE(view);
    EXPECT_EQ(*view, answered->view);
    EXPECT_EQ(json[u"rows"_s].toArray().size(), static_cast<qsizetype>(answered->ranking.size()));
}

TEST_F(ViewFile, OfTheManualPage_NamesEachKey)
{
    View view;
    view.asOf = view.releasedFrom = view.money.from = view.money.to = parseDate("2025-10-02");
    view.openWeights = view.reasoning = true;
    view.overParameters = 4;
    view.mostParameters = 40;
    view.overPrice = view.mostPrice = 2;
    QFile file(QStringLiteral(PODIUM_FIXTURES "/../../packaging/podium.1"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(file.readAll());
    const QJsonObject groups = toJson(view);
    EXPECT_TRUE(page.contains(u"version"_s));
    for (const QString &group : groups.keys()) {
        if (!groups[group].isObject())
            continue;
        EXPECT_TRUE(page.contains(u"  \"%1\": {"_s.arg(group))) << group.toStdString();
        for (const QString &key : groups[group].toObject().keys())
            EXPECT_TRUE(page.contains(u"    \"%1\": "_s.arg(key))) << key.toStdString();
    }
}

TEST_F(ViewFile, OfAChartWithoutItsKind_IsDrawnAsTheViewSays)
{
    View view = flagshipsOutsideUsAndChina();
    view.picture.kind = PictureKind::CountryLags;
    const QString file = write(view);
    const Ran said = runPodium({u"chart"_s, u"--view"_s, file, u"-o"_s, u"x.svg"_s});
    const Ran named = runPodium({u"chart"_s, u"countries"_s, u"--as"_s, u"months"_s, u"--view"_s,
                                 file, u"-o"_s, u"x.svg"_s});
    ASSERT_EQ(said.code, Done) << said.err.toStdString();
    ASSERT_EQ(named.code, Done) << named.err.toStdString();
    EXPECT_EQ(said.drawn.at(0).series, named.drawn.at(0).series);
    EXPECT_EQ(runPodium({u"chart"_s, u"-o"_s, u"x.svg"_s}).code, WrongUsage);
    const Ran missing
        = runPodium({u"chart"_s, u"--view"_s, u"/nowhere.json"_s, u"-o"_s, u"x.svg"_s});
    EXPECT_TRUE(missing.err.contains(u"/nowhere.json"_s)) << missing.err.toStdString();
}

TEST_F(ViewFile, ThatIsNotThere_FailsWithItsName)
{
    const Ran ran = runPodium("rank --view nowhere.json");
    EXPECT_EQ(ran.code, Failed);
    EXPECT_TRUE(ran.err.startsWith(u"podium: nowhere.json: The file cannot be read: "_s))
        << ran.err.toStdString();
}

TEST_F(ViewFile, ThatIsNoView_FailsWithItsPlace)
{
    const QString unknown = write(QByteArray(R"({"weather": "fine"})"));
    const Ran ran = runPodium({u"rank"_s, u"--view"_s, unknown});
    EXPECT_EQ(ran.code, Failed);
    EXPECT_TRUE(ran.err.contains(unknown)) << ran.err.toStdString();
    EXPECT_TRUE(ran.err.contains(u"weather"_s)) << ran.err.toStdString();
    const QString broken = write(QByteArray("{"));
    EXPECT_EQ(runPodium({u"rank"_s, u"--view"_s, broken}).code, Failed);
}

TEST_F(ViewFile, WithColumns_PrintsTheseInTheirOrder)
{
    View view = flagshipsOutsideUsAndChina();
    view.picture.columns = {"index", "rank", "model", "released"};
    const QString file = write(view);
    const QString title
        = runPodium({u"rank"_s, u"--view"_s, file}).out.split(u'\n').value(2).simplified();
    EXPECT_EQ(title, u"Index Rank Model Released"_s);
    const QString csv = runPodium({u"rank"_s, u"--view"_s, file, u"--format"_s, u"csv"_s}).out;
    EXPECT_TRUE(csv.startsWith(u"index,rank,model,released\n"_s)) << csv.left(80).toStdString();
    EXPECT_EQ(runPodium({u"countries"_s, u"--view"_s, file}).out,
              runPodium("countries --snapshot 2025-09-18 --fold lab --exclude US,CN").out)
        << "they are of another table";
}

TEST_F(ViewFile, WithColumnsOfAnotherMethod_PrintsTheOthersAndNamesThem)
{
    View view = flagshipsOutsideUsAndChina();
    view.picture.columns = {"model", "score_of_tomorrow", "rank"};
    const Ran ran = runPodium({u"rank"_s, u"--view"_s, write(view)});
    EXPECT_EQ(ran.out.split(u'\n').value(2).simplified(), u"Model Rank"_s);
    EXPECT_EQ(ran.err, u"The View shows columns that this table has not: score_of_tomorrow\n"_s);
}
