// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/printing/framed_report.h"

#include "app/data/view/view_json.h"
#include "app/models/charts/captions.h"
#include "app/models/data/snapshot_words.h"

namespace podium {

using namespace Qt::StringLiterals;

Report framedReport(const AnswerData &data, const QString &rules, Format format,
                    const std::vector<std::size_t> &days)
{
    const QString source = days.empty()
        ? Captions(*data.dataset, *data.answer, data.language).source()
        : sourceOverDays(*data.dataset, days, data.language);
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
