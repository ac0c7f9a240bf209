// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QSet>
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
    /// relationship, counted within the part and given to no other one there.
    QString relate(const QString &from, const QString &type, const QString &to);

    /// Parts of another file keep their relationships as they were, by the same ids; `target` as it
    /// stands there, which may be outside the file.
    void keepRelation(const QString &from, const QString &id, const QString &type,
                      const QString &target, bool external);
    /// What parts of this ending are, where they do not say it.
    void setTypeOf(const QString &ending, const QString &contentType);

    [[nodiscard]] bool has(const QString &name) const;
    /// "ppt/tags/tag" and ".xml": the first name with a number from `number` on that is free.
    [[nodiscard]] QString freeName(const QString &start, int number, const QString &ending) const;

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
        bool external = false;
    };

    [[nodiscard]] QByteArray contentTypes() const;
    [[nodiscard]] QByteArray relationsOf(const QString &part) const;

    QList<Part> m_parts;
    QSet<QString> m_names; ///< in small letters
    QList<Relation> m_relations;
    QMap<QString, QString> m_types; ///< by ending
};

} // namespace podium
