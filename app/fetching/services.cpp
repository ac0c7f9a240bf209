// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fetching/services.h"

#include "app/fetching/address.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

const std::vector<Service> &fetchServices()
{
    static const std::vector<Service> services{
        {u"artificial-analysis"_s, QUrl(u"https://artificialanalysis.ai/api/v2/language/models"_s),
         QUrl(u"https://artificialanalysis.ai/api/v2/language/models/free"_s),
         u"Artificial Analysis"_s, true, true},
        {u"ecb-rates"_s, QUrl(u"https://www.ecb.europa.eu/stats/eurofxref/eurofxref.zip"_s), QUrl(),
         u"European Central Bank"_s},
        {u"ecb-rates-history"_s,
         QUrl(u"https://www.ecb.europa.eu/stats/eurofxref/eurofxref-hist.xml"_s), QUrl(),
         u"European Central Bank (1999–)"_s}};
    return services;
}

Result<Service> serviceOf(const QString &text)
{
    const auto &services = fetchServices();
    const auto found = std::ranges::find(services, text, &Service::word);
    if (found != services.end())
        return *found;
    if (!text.contains(u':'))
        return failure(
            Error::Kind::NotFound,
            Error::tr("There is no source \"%1\" to fetch from; there are artificial-analysis, "
                      "ecb-rates, ecb-rates-history and any https address."),
            {text.toStdString()});
    const auto address = fetchedAddress(text);
    if (!address)
        return tl::unexpected(address.error());
    return Service{{}, *address, {}, address->host()};
}

} // namespace podium
