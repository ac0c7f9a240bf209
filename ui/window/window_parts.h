// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace podium {

class Appearance;
class Desk;
class Documents;
class Files;
class Journey;
class PanelArea;
class Presenter;
class Saving;
class StoryDesk;
class StorySaving;
class WorkspaceStack;

/// What the window is made of, for those that work on many of its parts. The window owns them all.
struct WindowParts {
    Desk &desk;
    StoryDesk &stories;
    Appearance &appearance;
    Saving &saving;
    Files &files;
    Documents &documents;
    StorySaving &storySaving;
    Presenter &presenter;
    Journey &journey;
    PanelArea &panels;
    WorkspaceStack &workspaces;
};

} // namespace podium
