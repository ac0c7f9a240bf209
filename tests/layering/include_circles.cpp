// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layering/include_circles.h"

#include <queue>

#include <algorithm>
#include <string_view>

namespace podium::layering {

namespace {

std::string withoutEnding(std::string_view path)
{
    return std::string(path.substr(0, path.rfind('.')));
}

std::string_view folderOf(std::string_view path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

/// R. Tarjan, "Depth-first search and linear graph algorithms", SIAM Journal on Computing 1 (1972).
class Components final
{
public:
    explicit Components(const Rooms &rooms)
        : m_rooms(rooms)
    {
        for (const auto &[room, includes] : rooms) {
            if (!m_visits.contains(room))
                visit(room);
        }
    }

    /// Of two rooms or more.
    std::vector<std::set<std::string>> found;

private:
    struct Visit {
        std::size_t number = 0;
        std::size_t lowest = 0; ///< number of the earliest room it leads back to
        bool open = true;
    };

    void visit(const std::string &room)
    {
        const std::size_t number = m_visits.size();
        Visit &here = m_visits[room] = {number, number, true};
        m_open.push_back(room);
        if (const auto includes = m_rooms.find(room); includes != m_rooms.end()) {
            for (const std::string &next : includes->second) {
                if (!m_visits.contains(next))
                    visit(next);
                const Visit &there = m_visits[next];
                if (there.open)
                    here.lowest = std::min(here.lowest, there.lowest);
            }
        }
        if (here.lowest == here.number)
            close(room);
    }

    void close(const std::string &room)
    {
        std::set<std::string> component;
        while (!component.contains(room)) {
            m_visits[m_open.back()].open = false;
            component.insert(m_open.back());
            m_open.pop_back();
        }
        if (component.size() > 1)
            found.push_back(component);
    }

    const Rooms &m_rooms;
    std::map<std::string, Visit> m_visits; ///< a map, so that references last
    std::vector<std::string> m_open;
};

/// A shortest way from a room back to itself within its component.
std::vector<std::string> wayAround(const Rooms &rooms, const std::set<std::string> &component)
{
    const std::string &start = *component.begin();
    std::map<std::string, std::string> from;
    std::queue<std::string> waiting({start});
    while (!from.contains(start)) {
        const std::string room = waiting.front();
        waiting.pop();
        for (const std::string &next : rooms.at(room)) {
            if (component.contains(next) && from.try_emplace(next, room).second)
                waiting.push(next);
        }
    }
    std::vector<std::string> way{start};
    do
        way.push_back(from.at(way.back()));
    while (way.back() != start);
    std::ranges::reverse(way);
    return way;
}

} // namespace

Rooms roomsOf(const std::vector<SourceFile> &files)
{
    std::set<std::string> headers;
    for (const SourceFile &file : files) {
        if (file.path.ends_with(".h"))
            headers.insert(withoutEnding(file.path));
    }
    Rooms rooms;
    for (const SourceFile &file : files) {
        std::string room = withoutEnding(file.path);
        if (!headers.contains(room) && !file.includes.empty()
            && folderOf(file.includes.front()) == folderOf(room))
            room = withoutEnding(file.includes.front());
        std::set<std::string> &includes = rooms[room];
        for (const std::string &include : file.includes) {
            if (withoutEnding(include) != room)
                includes.insert(withoutEnding(include));
        }
    }
    return rooms;
}

std::string circlesIn(const Rooms &rooms)
{
    std::string lines;
    for (const std::set<std::string> &component : Components(rooms).found) {
        const std::vector<std::string> way = wayAround(rooms, component);
        lines += way.front();
        for (std::size_t i = 1; i < way.size(); ++i)
            lines += " -> " + way[i];
        lines += " (of " + std::to_string(component.size()) + " rooms)\n";
    }
    return lines;
}

} // namespace podium::layering
