// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/template/template_reading.h"

#include "app/export/template/layout_reading.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct TemplateText {
    Q_DECLARE_TR_FUNCTIONS(podium::DeckTemplate)
};

constexpr qint64 kEmuOfPixel = 9525;

tl::unexpected<Error> unusable(const char *sentence, const QString &name)
{
    return failure(Error::Kind::Invalid, sentence, {}, {name.toStdString(), 0, {}});
}

/// Old files of Office and encrypted ones are no ZIP files but of a kind of their own.
bool isCompound(const QByteArray &bytes)
{
    return bytes.startsWith(QByteArray::fromHex("d0cf11e0a1b11ae1"));
}

Result<void> checkKind(const OfficeFile &file, const QString &name)
{
    const QString type = file.contentType(file.presentation());
    if (type.contains("macroEnabled"_L1))
        return unusable(
            Error::tr("This template holds macros, which Podium does not pass on; save it as .potx "
                      "and give that."),
            name);
    const bool right = type.endsWith("presentationml.presentation.main+xml"_L1)
        || type.endsWith("presentationml.template.main+xml"_L1)
        || type.endsWith("presentationml.slideshow.main+xml"_L1);
    const XmlNode *const tree = file.tree(file.presentation());
    if (!right || !tree || tree->name != "p:presentation"_L1)
        return unusable(Error::tr("This is no presentation; give a .potx or .pptx file."), name);
    return {};
}

void addNotes(DeckTemplate &out, const XmlNode &presentation)
{
    const OfficeFile &file = *out.file;
    const auto add = [&out](const QString &rule, const QString &text) {
        out.notes.append({rule, text});
    };
    if (const auto slides = file.related(file.presentation(), "slide").size(); slides > 0)
        add(u"sample-slides"_s,
            TemplateText::tr("Its %n sample slides are left out.", nullptr,
                             static_cast<int>(slides)));
    if (presentation.child("p:modifyVerifier"))
        add(u"write-protected"_s,
            TemplateText::tr("It is protected against changes; decks made with it are not."));
    if (!file.related({}, "origin").isEmpty())
        add(u"signature"_s,
            TemplateText::tr("It is signed; decks made with it are not, because they differ."));
    if (out.masters.size() > 1)
        add(u"masters"_s,
            TemplateText::tr("It has %n masters.", nullptr, static_cast<int>(out.masters.size())));
    for (const ThemeFonts &fonts : out.fonts) {
        if (fonts.korean.isEmpty()) {
            const QString font = fonts.koreanHint.isEmpty() ? u"맑은 고딕"_s : fonts.koreanHint;
            add(u"korean-font"_s,
                TemplateText::tr("Its theme names no font for Korean text; Korean decks get “%1”.")
                    .arg(font));
            break;
        }
    }
}

/// Two layouts of one name are told apart by a number.
void nameApart(QList<TemplateLayout> &layouts)
{
    QMap<QString, int> seen;
    for (TemplateLayout &layout : layouts) {
        const int before = seen[layout.name]++;
        if (before > 0)
            layout.name += u" ("_s + QString::number(before + 1) + u')';
    }
}

} // namespace

Result<DeckTemplate> readTemplate(const QByteArray &bytes, const QString &name)
{
    if (isCompound(bytes))
        return unusable(
            Error::tr("This file is encrypted, or of a PowerPoint before 2007; save it as .potx "
                      "without a password and give that."),
            name);
    auto read = OfficeFile::read(bytes, name);
    if (!read)
        return tl::unexpected(read.error());
    DeckTemplate out;
    out.name = name;
    out.hash
        = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    out.file = std::make_shared<const OfficeFile>(std::move(*read));
    if (const auto right = checkKind(*out.file, name); !right)
        return tl::unexpected(right.error());
    const XmlNode &presentation = *out.file->tree(out.file->presentation());
    if (const XmlNode *const size = presentation.child("p:sldSz"))
        out.size = {static_cast<int>(size->attribute("cx").toLongLong() / kEmuOfPixel),
                    static_cast<int>(size->attribute("cy").toLongLong() / kEmuOfPixel)};
    if (out.size.width() < 200 || out.size.height() < 200)
        return unusable(
            Error::tr("The slides of this template have no size, or one on which nothing fits."),
            name);
    out.masters = out.file->related(out.file->presentation(), "slideMaster");
    for (qsizetype i = 0; i < out.masters.size(); ++i) {
        const QString theme = out.file->related(out.masters[i], "theme").value(0);
        out.fonts.append(themeFonts(out.file->tree(theme)));
        out.layouts.append(layoutsOf(*out.file, out.masters[i], static_cast<int>(i)));
    }
    if (out.layouts.isEmpty())
        return unusable(Error::tr("This template has no layouts to put slides on."), name);
    nameApart(out.layouts);
    addNotes(out, presentation);
    return out;
}

} // namespace podium
