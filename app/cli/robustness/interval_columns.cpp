// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/robustness/robustness_reports.h"
#include "app/cli/text.h"
#include "app/models/language/number_text.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(int number)
{
    return number > 0 ? QJsonValue(number) : QJsonValue(QJsonValue::Null);
}

} // namespace

void addIntervals(Records &records, const Answer &answer)
{
    records.keys.append(u"index_low,index_high,rank_low,rank_high,tie_group"_s.split(u','));
    const bool folded = answer.view.folding != Folding::All;
    if (folded)
        records.keys.append(u"choice_bias"_s);
    for (qsizetype row = 0; row < records.rows.size(); ++row) {
        const RankedModel &line = answer.ranking[static_cast<std::size_t>(row)];
        records.rows[row].append({rounded(line.indexLow), rounded(line.indexHigh),
                                  orNull(line.rankLow), orNull(line.rankHigh),
                                  orNull(line.tieGroup)});
        if (folded)
            records.rows[row].append(rounded(line.choiceBias));
    }
}

void addIntervals(TextTable &table, const AnswerData &data)
{
    table.columns.append({{CliText::tr("Interval"), true},
                          {CliText::tr("Ranks"), true},
                          {CliText::tr("Tie"), true}});
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const RankedModel &line = data.answer->ranking[static_cast<std::size_t>(row)];
        const bool known = line.indexLow && line.rankLow > 0;
        table.rows[row].append(
            known ? indexIntervalText(*line.indexLow, *line.indexHigh, data.language) : u"–"_s);
        table.rows[row].append(known ? rankIntervalText(line.rankLow, line.rankHigh, data.language)
                                     : u"–"_s);
        table.rows[row].append(known ? countText(line.tieGroup, data.language) : u"–"_s);
    }
}

} // namespace podium
