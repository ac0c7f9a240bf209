// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fetching/fetch_record.h"

#include "app/fetching/address.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

std::string nameOf(const Service &service)
{
    return (service.word.isEmpty() ? shownAddress(service.address) : service.word).toStdString();
}

std::optional<int> countOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

QJsonObject jsonOf(const FetchRecord &record)
{
    QJsonArray pages;
    for (const FetchRecord::Page &page : record.pages)
        pages.append(QJsonObject{{u"etag"_s, QString::fromLatin1(page.etag)},
                                 {u"last-modified"_s, QString::fromLatin1(page.lastModified)}});
    QJsonObject json{{u"address"_s, record.address},
                     {u"at"_s, record.at.toUTC().toString(Qt::ISODate)},
                     {u"pages"_s, pages}};
    if (record.refusedOn)
        json.insert(u"refused-on"_s, record.refusedOn->toString(Qt::ISODate));
    if (record.quota)
        json.insert(u"quota"_s, *record.quota);
    if (record.quotaLeft)
        json.insert(u"quota-left"_s, *record.quotaLeft);
    return json;
}

FetchRecord recordFrom(const QJsonObject &json)
{
    FetchRecord record;
    record.address = json["address"_L1].toString();
    record.at = QDateTime::fromString(json["at"_L1].toString(), Qt::ISODate);
    const QJsonArray pages = json["pages"_L1].toArray();
    for (const QJsonValue &page : pages)
        record.pages.push_back({page["etag"_L1].toString().toLatin1(),
                                page["last-modified"_L1].toString().toLatin1()});
    const QDate refused = QDate::fromString(json["refused-on"_L1].toString(), Qt::ISODate);
    if (refused.isValid())
        record.refusedOn = refused;
    record.quota = countOf(json["quota"_L1]);
    record.quotaLeft = countOf(json["quota-left"_L1]);
    return record;
}

} // namespace

FetchRecord recordOf(const Document &document, const Service &service)
{
    const std::string name = nameOf(service);
    for (const KeptText &text : document.texts) {
        if (text.kind == KeptText::Kind::Fetch && text.name == name)
            return recordFrom(
                QJsonDocument::fromJson(QByteArray::fromStdString(text.text)).object());
    }
    return {};
}

KeptText keptText(const FetchRecord &record, const Service &service)
{
    return {KeptText::Kind::Fetch, nameOf(service),
            QJsonDocument(jsonOf(record)).toJson(QJsonDocument::Compact).toStdString()};
}

ImportFinding originOf(const FetchRecord &record)
{
    return {Finding::Severity::Note,
            "fetched",
            record.address.toStdString(),
            {Error::Kind::Invalid,
             Error::tr("Fetched from %1 at %2."),
             {record.address.toStdString(), record.at.toUTC().toString(Qt::ISODate).toStdString()},
             {}}};
}

} // namespace podium
