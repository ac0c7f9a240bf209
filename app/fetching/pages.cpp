// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fetching/pages.h"

#include "app/data/importing/import_findings.h"
#include "app/data/importing/json/tolerant_json.h"

#include <QtCore/QJsonDocument>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// A number with its digits, or a text; "" where the page does not say it.
QString versionOf(const QJsonObject &page)
{
    QJsonValue version = page["intelligence_index_version"_L1];
    if (version.isUndefined())
        version = page["meta"_L1]["intelligence_index_version"_L1];
    return version.toVariant().toString();
}

} // namespace

Result<void> Pages::checkVersion(const QJsonObject &page)
{
    const QString version = versionOf(page);
    if (m_count == 0)
        m_version = version;
    if (version == m_version)
        return {};
    return failure(
        Error::Kind::Invalid,
        Error::tr("The index changed from version %1 to %2 while its pages were fetched, and "
                  "nothing was kept; fetch it again."),
        {m_version.toStdString(), version.toStdString()}, {m_name.toStdString(), 0, {}});
}

Result<void> Pages::add(const QByteArray &page)
{
    const Place place{m_name.toStdString(), 0, {}};
    ImportFindings findings(m_name.toStdString());
    const auto json = tolerantJson(page, m_name.toStdString(), findings);
    if (!json)
        return tl::unexpected(json.error());
    const QJsonObject object = json->object();
    if (!object["data"_L1].isArray())
        return failure(
            Error::Kind::Invalid,
            Error::tr("The answer holds no list \"data\", so it is not of the service that it is "
                      "taken for; a newer Podium may know it."),
            {}, place);
    if (auto checked = checkVersion(object); !checked)
        return checked;
    const QJsonObject pagination = object["pagination"_L1].toObject();
    m_more = pagination["has_more"_L1].toBool();
    m_all = pagination["total_pages"_L1].toInt();
    if (++m_count >= m_most && m_more)
        return failure(
            Error::Kind::Invalid,
            Error::tr("The source has more than %1 pages, and nothing was kept; a newer Podium "
                      "may take more."),
            {std::to_string(m_most)}, place);
    if (m_count == 1)
        m_first = object;
    for (const QJsonValue &record : object["data"_L1].toArray())
        m_data.append(record);
    return {};
}

QByteArray Pages::text() const
{
    QJsonObject all = m_first;
    all["data"_L1] = m_data;
    all["pagination"_L1]
        = QJsonObject{{u"page"_s, 1}, {u"total_pages"_s, 1}, {u"has_more"_s, false}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

} // namespace podium
