// SPDX-License-Identifier: GPL-3.0-or-later
// Other than the model: both effects have intervals, and shares are 0 to 1 in the order varied.
#include "app/cli/printing/framed_report.h"
#include "app/cli/robustness/robustness_reports.h"
#include "app/cli/text.h"
#include "app/data/view/view_words.h"
#include "app/models/language/number_text.h"
#include "app/models/robustness/certainty_words.h"
#include "app/models/rules/view_rules.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

Records records(const OrderEffects &found)
{
    Records out;
    out.keys = u"factor,first_order,first_low,first_high,total,total_low,total_high"_s.split(u',');
    for (const FactorEffect &line : found.factors)
        out.rows.append({wordOf(line.factor), rounded(line.effect.first.value),
                         rounded(line.effect.first.low), rounded(line.effect.first.high),
                         rounded(line.effect.total.value), rounded(line.effect.total.low),
                         rounded(line.effect.total.high)});
    return out;
}

/// "41% (35% to 47%)"
QString shareText(const Estimated &share, Language language)
{
    return CliText::tr("%1 (%2 to %3)")
        .arg(percentText(share.value, language), percentText(share.low, language),
             percentText(share.high, language));
}

TextTable table(const OrderEffects &found, Language language)
{
    TextTable out;
    out.columns
        = {{CliText::tr("Varied")}, {CliText::tr("Alone"), true}, {CliText::tr("In all"), true}};
    for (const FactorEffect &line : found.factors)
        out.rows.append({variationText(found.view.robustness, line.factor, language),
                         shareText(line.effect.first, language),
                         shareText(line.effect.total, language)});
    return out;
}

QString shiftText(const OrderEffects &found, Language language)
{
    if (found.factors.empty())
        return CliText::tr("No rank moves, whatever is drawn.");
    return CliText::tr("Mean shift of all ranks over %1 simulated rankings: %2 places, standard "
                       "deviation %3.")
        .arg(countText(found.rankings, language), indexText(found.meanShift, language),
             differenceText(found.deviation, language).remove(u'+'));
}

} // namespace

Report effectsReport(const AnswerData &data, const OrderEffects &found, Format format)
{
    const Language language = data.language;
    Report report = framedReport(data, rulesLine(data, RulesOf::Uncertainty), format);
    if (format == Format::Table) {
        report.heading << CliText::tr("Share of the variance of the mean rank shift (Sobol "
                                      "indices): alone, and with what it does together with "
                                      "others; in brackets the %1 interval of the simulation.")
                              .arg(percentText(found.view.certainty.level, language));
        report.tables = {table(found, language)};
        if (found.items > 0)
            report.footing.prepend(shiftText(found, language));
        return report;
    }
    report.records = records(found);
    report.document.insert(u"simulation"_s, simulationRules(found.view, Language::English));
    const bool none = found.items == 0;
    report.document.insert(u"mean_shift"_s, none ? QJsonValue() : rounded(found.meanShift));
    report.document.insert(u"deviation"_s, none ? QJsonValue() : rounded(found.deviation));
    report.document.insert(u"rankings"_s, found.rankings);
    report.document.insert(u"items"_s, found.items);
    return report;
}

} // namespace podium
