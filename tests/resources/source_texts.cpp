// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/resources/source_texts.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>

namespace podium::tests {

using namespace Qt::StringLiterals;

namespace {

QString withoutCommentsAndIncludes(QString code)
{
    static const QRegularExpression rest(u"//[^\\n]*|#include[^\\n]*"_s);
    return code.remove(rest);
}

QStringList literalsOf(const QString &code)
{
    static const QRegularExpression joined(u"\"(?:[^\"\\\\\\n]|\\\\.)*\"(?:\\s*\"(?:[^\"\\\\\\n]|\\\\.)*\")*"_s);
    static const QRegularExpression seam(u"\"\\s*\""_s);
    QStringList literals;
    for (auto matches = joined.globalMatch(code); matches.hasNext();) {
        QString text = matches.next().captured();
        text.replace(u"\\\""_s, QString(QChar(1)));
        text.remove(seam).remove(u'"');
        literals.append(text.replace(QChar(1), u'"'));
    }
    return literals;
}

} // namespace

QStringList sentencesBelow(const QString &folder)
{
    QStringList sentences;
    QDirIterator files(folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QString &text : literalsOf(withoutCommentsAndIncludes(QString::fromUtf8(file.readAll())))) {
            if (text.contains(u' ') && text.endsWith(u'.'))
                sentences.append(text);
        }
    }
    sentences.removeDuplicates();
    return sentences;
}

} // namespace podium::tests
