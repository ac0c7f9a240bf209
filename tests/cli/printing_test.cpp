// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/printing/error_text.h"
#include "app/cli/printing/records.h"
#include "app/cli/printing/text_table.h"
#include "app/models/language/display_width.h"
#include "app/models/tables/roles.h"
#include "tests/cli/ran.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QJsonObject>

#include <gmock/gmock.h>

#include <limits>

using namespace podium;
using namespace Qt::StringLiterals;

namespace {

/// Names, numbers and a column without values.
class SmallModel final : public QAbstractTableModel
{
public:
    int rowCount(const QModelIndex & = {}) const override { return 2; }
    int columnCount(const QModelIndex & = {}) const override { return 3; }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (index.column() == 0)
            return index.row() == 0 ? u"엑사원"_s : u"Mistral"_s;
        if (index.column() == 1 && role == ValueRole)
            return index.row() == 0 ? QVariant(42.6) : QVariant();
        if (index.column() == 1)
            return index.row() == 0 ? u"42.6"_s : u"–"_s;
        return role == Qt::DisplayRole ? QVariant(u"–"_s) : QVariant();
    }

    QVariant headerData(int section, Qt::Orientation, int role) const override
    {
        const QStringList titles{u"Model"_s, u"Index"_s, u"Ratio"_s};
        return role == Qt::DisplayRole ? QVariant(titles[section]) : QVariant();
    }
};

} // namespace

TEST(TextTable, OfAModel_AlignsByDisplayWidthAndLeavesOutWhatItMay)
{
    EXPECT_EQ(toText(readTable(SmallModel(), {{0, 1, 2}, {1, 2}}, 9)),
              u"Model    Index\n"
              u"-------  -----\n"
              u"엑사원    42.6\n"
              u"Mistral      –\n"_s);
}

TEST(DisplayWidth, OfScripts_CountsColumns)
{
    EXPECT_EQ(displayWidth(u"GPT-5"_s), 5);
    EXPECT_EQ(displayWidth(u"한국"_s), 4);
    EXPECT_EQ(displayWidth(u"한국"_s.normalized(QString::NormalizationForm_D)), 4);
    EXPECT_EQ(displayWidth(u"通义"_s), 4);
    EXPECT_EQ(displayWidth(u"é"_s.normalized(QString::NormalizationForm_D)), 1);
    EXPECT_EQ(displayWidth(u"×–"_s), 2);
    EXPECT_EQ(displayWidth(u"😀"_s), 2);
}

TEST(Csv, OfRecords_IsQuotedWhereItMustBeAndExact)
{
    Records records;
    records.keys = {u"name"_s, u"number"_s, u"flag"_s};
    records.rows = {{u"a, \"b\"\nc"_s, 0.1, true},
                    {QJsonValue::Null, 20000000.0, false},
                    {u"한국"_s, 1.0 / 3.0, QJsonValue::Null}};
    EXPECT_EQ(toCsv(records),
              u"name,number,flag\n"
              u"\"a, \"\"b\"\"\nc\",0.1,true\n"
              u",20000000,false\n"
              u"한국,0.3333333333333333,\n"_s);
}

TEST(Json, OfRecords_HasTheSameKeysAndNulls)
{
    Records records;
    records.keys = {u"name"_s, u"number"_s};
    records.rows = {{QJsonValue::Null, 2}};
    const QJsonArray rows = toJson(records);
    EXPECT_EQ(rows.first().toObject(),
              (QJsonObject{{u"name"_s, QJsonValue::Null}, {u"number"_s, 2}}));
}

TEST(Rounded, Numbers_KeepFourDecimals)
{
    EXPECT_EQ(rounded(42.634567), 42.6346);
    EXPECT_EQ(rounded(52), 52);
}

TEST(ErrorText, WithAPlace_StartsWithIt)
{
    const Error error{Error::Kind::Invalid, "\"%1\" is no number.", {"x"}, {"labs.csv", 12, "id"}};
    EXPECT_EQ(errorText(error), u"labs.csv:12:id: \"x\" is no number."_s);
    EXPECT_EQ(placeText({"view.json", 0, {}}), u"view.json"_s);
}
