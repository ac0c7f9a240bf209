// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/paint/steady_pdf.h"

#include <QtCore/QDateTime>
#include <QtCore/QHashFunctions>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QDateTime timeFor(QDate day)
{
    bool ok = false;
    const qint64 seconds = qgetenv("SOURCE_DATE_EPOCH").toLongLong(&ok);
    if (ok)
        return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    return day.isValid() ? QDateTime(day, QTime(12, 0), Qt::UTC) : QDateTime();
}

} // namespace

SteadyHashes::SteadyHashes()
{
    QHashSeed::setDeterministicGlobalSeed();
}

SteadyHashes::~SteadyHashes()
{
    QHashSeed::resetRandomGlobalSeed();
}

QByteArray madeOn(QDate day, QByteArray pdf)
{
    const QByteArrayView key("/CreationDate (D:");
    const qsizetype begin = pdf.indexOf(key);
    const qsizetype end = begin < 0 ? -1 : pdf.indexOf(')', begin);
    if (end < 0)
        return pdf;
    // As long as before: the table at the end names places in the file.
    const qsizetype size = end + 1 - begin;
    QByteArray by;
    if (const QDateTime time = timeFor(day); time.isValid()) {
        by = key.toByteArray() + time.toString(u"yyyyMMddHHmmss"_s).toLatin1();
        by += size - by.size() > 2 ? "+00'00')" : "Z)";
    }
    if (by.size() > size)
        return pdf;
    return pdf.replace(begin, size, by.leftJustified(size, ' '));
}

} // namespace podium
