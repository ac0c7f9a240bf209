// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/trends/trend_words.h"

#include "app/cli/text.h"
#include "app/data/view/view_json.h"
#include "app/models/charts/captions.h"
#include "app/models/language/number_text.h"
#include "app/models/rules/view_rules.h"

namespace podium {

using namespace Qt::StringLiterals;

void addRules(Report &report, const AnswerData &data, Format format)
{
    const Captions captions(*data.dataset, *data.answer, data.language);
    const QString rules = rulesLine(data, RulesOf::Models);
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
