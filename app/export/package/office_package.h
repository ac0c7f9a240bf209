// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

namespace podium {

/// "http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + `name`.
[[nodiscard]] QString officeRelation(const char *name);

/// The parts of one Office file and what refers to what. Parts are written in the order they were
/// added, with one time of day, so that the same parts are the same bytes.
class OfficePackage final
{
public:
    /// `name` without a leading slash: "ppt/slides/slide1.xml". Parts without a type of their own
    /// are known by their ending: rels, xml, xlsx, png, svg.
    void add(const QString &name, const QByteArray &bytes, const QString &contentType = {});

    /// A part refers to another one (the file itself, where `from` is empty); returns the id of the
    /// relationship, counted within the part.
    QString relate(const QString &from, const QString &type, const QString &to);

    [[nodiscard]] Result<QByteArray> zipped() const;

private:
    struct Part {
        QString name;
        QByteArray bytes;
        QString contentType;
    };
    struct Relation {
        QString from;
        QString id;
        QString type;
        QString target;
    };

    [[nodiscard]] QByteArray contentTypes() const;
    [[nodiscard]] QByteArray relationsOf(const QString &part) const;

    QList<Part> m_parts;
    QList<Relation> m_relations;
};

} // namespace podium
