// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fetching/address.h"

#include <QtCore/QStandardPaths>
#include <QtCore/QStringList>
#include <QtCore/QUrlQuery>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

bool mayBeSecret(const QString &name)
{
    static const QStringList kWords{u"key"_s, u"token"_s, u"secret"_s,     u"auth"_s,
                                    u"sig"_s, u"pass"_s,  u"credential"_s, u"session"_s};
    return std::ranges::any_of(
        kWords, [&name](const QString &word) { return name.contains(word, Qt::CaseInsensitive); });
}

} // namespace

bool mayBeFetched(const QUrl &address)
{
    if (!address.isValid() || address.host().isEmpty())
        return false;
    const bool local = address.scheme() == "http"_L1 && address.host() == "127.0.0.1"_L1;
    return address.scheme() == "https"_L1 || (local && QStandardPaths::isTestModeEnabled());
}

Result<QUrl> fetchedAddress(const QString &text)
{
    const QUrl address(text.trimmed(), QUrl::StrictMode);
    if (!mayBeFetched(address))
        return failure(
            Error::Kind::Invalid,
            Error::tr("\"%1\" is no address to fetch from; it must begin with https://."),
            {shownAddress(address).toStdString()});
    if (!address.userInfo().isEmpty())
        return failure(
            Error::Kind::Invalid,
            Error::tr("An address with a name or password in it is not fetched; download the file "
                      "yourself and import it."));
    return address;
}

QString shownAddress(const QUrl &address)
{
    QUrl shown = address.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    QUrlQuery query(shown);
    QList<std::pair<QString, QString>> items = query.queryItems(QUrl::FullyEncoded);
    for (auto &[name, value] : items) {
        if (mayBeSecret(name))
            value = u"…"_s;
    }
    query.setQueryItems(items);
    if (!items.isEmpty())
        shown.setQuery(query);
    return shown.toDisplayString();
}

QString fileNameOf(const QUrl &address)
{
    const QString name = address.path().section(u'/', -1, -1, QString::SectionSkipEmpty);
    return name.isEmpty() ? address.host() : name;
}

} // namespace podium
