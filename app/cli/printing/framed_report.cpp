// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/printing/framed_report.h"

#include "app/data/view/view_json.h"
#include "app/models/charts/captions.h"

namespace podium {

using namespace Qt::StringLiterals;

Report framedReport(const AnswerData &data, const QString &rules, Format format)
{
    const QString source = Captions(*data.dataset, *data.answer, data.language).source();
    Report report;
    if (format == Format::Table) {
        report.heading = {rules};
        report.footing = {source};
    } else {
        report.document
            = {{u"view"_s, toJson(data.answer->view)}, {u"rules"_s, rules}, {u"source"_s, source}};
    }
    return report;
}

} // namespace podium
