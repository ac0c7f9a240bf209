// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/annotating/annotation_changes.h"

#include "app/session/desk/desk.h"

namespace podium {

namespace {

bool isThere(const Picture &picture, int position)
{
    return position >= 0 && static_cast<std::size_t>(position) < picture.annotations.size();
}

} // namespace

bool AnnotationChanges::hasRoom(Desk &desk)
{
    return desk.session().view().picture.annotations.size() < kMostAnnotations;
}

void AnnotationChanges::add(Desk &desk, const Annotation &annotation)
{
    if (!hasRoom(desk) || !hasPlace(annotation))
        return;
    desk.edit().changePicture([] { return tr("Add an annotation"); },
                              [&](Picture &changed) { changed.annotations.push_back(annotation); });
}

void AnnotationChanges::replace(Desk &desk, int position, const Annotation &annotation)
{
    desk.edit().changePicture([] { return tr("Change an annotation"); },
                              [&](Picture &changed) {
                                  if (isThere(changed, position) && hasPlace(annotation))
                                      changed.annotations[static_cast<std::size_t>(position)]
                                          = annotation;
                              });
}

void AnnotationChanges::remove(Desk &desk, int position)
{
    desk.edit().changePicture([] { return tr("Remove an annotation"); },
                              [position](Picture &changed) {
                                  if (isThere(changed, position))
                                      changed.annotations.erase(changed.annotations.begin()
                                                                + position);
                              });
}

} // namespace podium
