// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/trends/trend_words.h"

#include "app/cli/text.h"
#include "app/data/view/view_json.h"
#include "app/models/charts/captions.h"
#include "app/models/charts/view_rules.h"
#include "app/models/language/number_text.h"

namespace podium {

using namespace Qt::StringLiterals;

QString withoutDateText(int models, Language language)
{
    return models == 0 ? QString()
                       : CliText::tr("Models left out because their release date is not known: %1.")
                             .arg(countText(models, language));
}

QString withoutGroupText(TrendGroup by, int models, Language language)
{
    if (models == 0)
        return {};
    return (by == TrendGroup::Lab
                ? CliText::tr("Models left out because their lab is not known: %1.")
                : CliText::tr("Models left out because it is not known whether their weights are "
                              "open: %1."))
        .arg(countText(models, language));
}

QString unmeasuredText(int models, Language language)
{
    return models == 0
        ? QString()
        : CliText::tr("Released by then without an index, or only estimated by the source: %1. "
                      "Where one of these came first, the figure is a bound: at least so much.")
              .arg(countText(models, language));
}

void addRules(Report &report, const AnswerData &data, Format format)
{
    const Captions captions(*data.dataset, *data.answer, data.language);
    const QString rules = rulesLine(data, RulesOf::Trends);
    if (format == Format::Table) {
        report.heading.prepend(rules);
        return;
    }
    report.document.insert(u"view"_s, toJson(data.answer->view));
    report.document.insert(u"rules"_s, rules);
    report.document.insert(u"source"_s, captions.source());
}

QString sourceOf(const AnswerData &data)
{
    return Captions(*data.dataset, *data.answer, data.language).source();
}

const Model &modelOf(const AnswerData &data, std::size_t line)
{
    return data.snapshot().models[data.answer->ranking[line].model];
}

QJsonValue labOf(const Dataset &dataset, const Model &model)
{
    return model.lab ? raw(dataset.labs[*model.lab].nameEn) : QJsonValue(QJsonValue::Null);
}

} // namespace podium
