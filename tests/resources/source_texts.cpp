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

/// One literal, or several side by side, as they stand in a source.
const QString kLiterals = u"\"(?:[^\"\\\\\\n]|\\\\.)*\"(?:\\s*\"(?:[^\"\\\\\\n]|\\\\.)*\")*"_s;

/// What the compiler makes of them.
QString textOf(QString literals)
{
    static const QRegularExpression seam(u"\"\\s*\""_s);
    literals.replace(u"\\\""_s, QString(QChar(1)));
    literals.remove(seam).remove(u'"');
    return literals.replace(QChar(1), u'"');
}

QStringList literalsOf(const QString &code)
{
    static const QRegularExpression literals(kLiterals);
    QStringList texts;
    for (auto matches = literals.globalMatch(code); matches.hasNext();)
        texts.append(textOf(matches.next().captured()));
    return texts;
}

QStringList errorTextsOf(const QString &code)
{
    static const QRegularExpression error(u"Error::Kind::\\w+,\\s*(?:(?:podium::)?Error::tr\\()?("_s
                                          + kLiterals + u')');
    QStringList texts;
    for (auto matches = error.globalMatch(code); matches.hasNext();)
        texts.append(textOf(matches.next().captured(1)));
    return texts;
}

/// What a reading of the code gives, over all sources below the folder, each text once.
template <typename Reading>
QStringList readBelow(const QString &folder, Reading read)
{
    QStringList texts;
    QDirIterator files(folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            texts += read(withoutCommentsAndIncludes(QString::fromUtf8(file.readAll())));
    }
    texts.removeDuplicates();
    return texts;
}

QStringList brokenLatin1Of(const QString &code)
{
    static const QRegularExpression broken(
        u"\"[^\"\\n]*[^\\x00-\\x7F\"][^\"\\n]*\"_L1|QLatin1\\w+\\(\"[^\"\\n]*[^\\x00-\\x7F\"]"_s);
    QStringList texts;
    for (auto matches = broken.globalMatch(code); matches.hasNext();)
        texts.append(matches.next().captured());
    return texts;
}

} // namespace

QStringList brokenLatin1Below(const QString &folder)
{
    return readBelow(folder, brokenLatin1Of);
}

QStringList sentencesBelow(const QString &folder)
{
    constexpr qsizetype kShortest = 8; // "k. a." is none
    QStringList texts = readBelow(folder, literalsOf);
    texts.removeIf([](const QString &text) {
        return text.size() < kShortest || !text.contains(u' ') || !text.endsWith(u'.');
    });
    return texts;
}

QStringList errorTextsBelow(const QString &folder)
{
    return readBelow(folder, errorTextsOf);
}

} // namespace podium::tests
