// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/package/xlsx_file.h"

#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <xlsxwriter.h>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

Error notMade(const std::string &why)
{
    return {
        Error::Kind::Unreadable,
        Error::tr("The workbook cannot be made: %1. Make room in the folder for temporary files."),
        {why},
        {}};
}

/// libxlsxwriter writes this time in UTC.
time_t noonOf(QDate day)
{
    return static_cast<time_t>(QDateTime(day, QTime(12, 0), Qt::UTC).toSecsSinceEpoch());
}

} // namespace

Result<QByteArray> writtenWorkbook(QDate made, const std::function<void(lxw_workbook *)> &fill)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return tl::unexpected(notMade(folder.errorString().toStdString()));
    const QByteArray name = QFile::encodeName(folder.filePath(u"book.xlsx"_s));
    lxw_workbook *const workbook = workbook_new(name.constData());
    if (!workbook)
        return tl::unexpected(notMade("out of memory"));
    QByteArray author("Podium");
    lxw_doc_properties properties{};
    properties.author = author.data();
    properties.created = noonOf(made);
    workbook_set_properties(workbook, &properties);
    fill(workbook);
    if (const lxw_error error = workbook_close(workbook); error != LXW_NO_ERROR)
        return tl::unexpected(notMade(lxw_strerror(error)));
    QFile file(QFile::decodeName(name));
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(notMade(file.errorString().toStdString()));
    return file.readAll();
}

QString columnLetters(int number)
{
    QString letters;
    for (; number > 0; number = (number - 1) / 26)
        letters.prepend(QChar(u'A' + (number - 1) % 26));
    return letters;
}

} // namespace podium
