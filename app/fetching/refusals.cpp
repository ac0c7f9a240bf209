// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fetching/refusals.h"

#include "app/fetching/address.h"

#include <QtCore/QLocale>
#include <QtCore/QString>
#include <QtCore/QTimeZone>

#include <algorithm>
#include <string>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

const char *sentenceOf(int status, bool withKey)
{
    switch (status) {
    case 401:
        return withKey
            ? Error::tr("%1 does not accept the key; check that it is whole, or make a new one "
                        "there.")
            : Error::tr("%1 asks for a key; give one in the window (Data > Fetch), or to the "
                        "command line as PODIUM_AA_KEY.");
    case 403:
        return Error::tr(
            "%1 does not allow this; the plan of your key, or the address, does not cover it.");
    case 404:
        return Error::tr("%1 has nothing at this address; check how it is written.");
    case 410:
        return Error::tr(
            "%1 has ended what was at this address; look there for what took its place.");
    case 429:
        return Error::tr("%1 allows no more requests for now; try again later.");
    default:
        return status >= 500
            ? Error::tr("%1 has a fault of its own (status %2); try again later.")
            : Error::tr("%1 answers with status %2 and without figures; check the address.");
    }
}

} // namespace

std::optional<std::chrono::seconds> askedWait(const HttpAnswer &answer, const QDateTime &now)
{
    bool number = false;
    const qint64 seconds = answer.retryAfter.toLongLong(&number);
    if (number)
        return std::chrono::seconds(std::clamp<qint64>(seconds, 0, 31'536'000));
    QDateTime day = QLocale::c().toDateTime(QString::fromLatin1(answer.retryAfter),
                                            u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!day.isValid())
        return std::nullopt;
    day.setTimeSpec(Qt::UTC);
    return std::chrono::seconds(std::max<qint64>(0, now.secsTo(day)));
}

Error refusalOf(const HttpAnswer &answer, bool withKey, const QDateTime &now)
{
    const std::string host = answer.address.host().toStdString();
    const auto wait = askedWait(answer, now);
    if (answer.status == 429 && wait)
        return {Error::Kind::Unreadable,
                Error::tr("%1 allows no more requests for now; try again in %2 minutes."),
                {host, std::to_string((wait->count() + 59) / 60)},
                {}};
    return {Error::Kind::Unreadable,
            sentenceOf(answer.status, withKey),
            {host, std::to_string(answer.status)},
            {shownAddress(answer.address).toStdString(), 0, {}}};
}

} // namespace podium
