// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/zip_input.h"

#include <QtCore/QDataStream>
#include <QtCore/QIODevice>

namespace podium::tests {

namespace {

quint32 checksumOf(const QByteArray &bytes)
{
    quint32 sum = 0xFFFFFFFF;
    for (const char byte : bytes) {
        sum ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ ((sum & 1) != 0 ? 0xEDB88320U : 0U);
    }
    return ~sum;
}

/// https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.7 and 4.3.12
void appendEntry(QByteArray &to, const std::pair<QByteArray, QByteArray> &member, qint64 offset)
{
    QDataStream out(&to, QIODevice::Append);
    out.setByteOrder(QDataStream::LittleEndian);
    const bool central = offset >= 0;
    const auto size = static_cast<quint32>(member.second.size());
    out << quint32(central ? 0x02014b50 : 0x04034b50);
    if (central)
        out << quint16(20);
    out << quint16(20) << quint16(0) << quint16(0) << quint32(0) << checksumOf(member.second)
        << size << size << quint16(member.first.size()) << quint16(0);
    if (central)
        out << quint16(0) << quint16(0) << quint16(0) << quint32(0) << quint32(offset);
    to += member.first;
}

} // namespace

QByteArray storedZip(const std::vector<std::pair<QByteArray, QByteArray>> &members)
{
    QByteArray zip;
    QByteArray directory;
    for (const auto &member : members) {
        appendEntry(directory, member, zip.size());
        appendEntry(zip, member, -1);
        zip += member.second;
    }
    const auto start = static_cast<quint32>(zip.size());
    zip += directory;
    QDataStream end(&zip, QIODevice::Append);
    end.setByteOrder(QDataStream::LittleEndian);
    end << quint32(0x06054b50) << quint16(0) << quint16(0) << quint16(members.size())
        << quint16(members.size()) << quint32(directory.size()) << start << quint16(0);
    return zip;
}

} // namespace podium::tests
