// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/refresh/deck_refresh.h"

#include "app/export/refresh/deck_in_file.h"
#include "app/export/refresh/deck_merge.h"
#include "app/export/refresh/fresh_deck.h"

#include <utility>

namespace podium {

struct DeckRefresh::State {
    QByteArray bytes;
    QString name;
    OfficeFile file;
    DeckInFile found;
    FreshDeck fresh;
};

DeckRefresh::DeckRefresh(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

DeckRefresh::DeckRefresh(DeckRefresh &&other) noexcept = default;
DeckRefresh::~DeckRefresh() = default;

Result<DeckRefresh> DeckRefresh::read(const QByteArray &deck, const QString &file)
{
    auto read = OfficeFile::read(deck, file);
    if (!read)
        return tl::unexpected(read.error());
    auto state = std::make_unique<State>(State{deck, file, std::move(*read), {}, {}});
    state->found = deckInFile(state->file);
    if (state->found.slides.isEmpty())
        return failure(Error::Kind::Invalid,
                       Error::tr("This is no presentation; give a file that \"podium deck\" made."),
                       {}, {file.toStdString()});
    if (state->found.figures.isEmpty() && state->found.story.isEmpty())
        return failure(
            Error::Kind::NotFound,
            Error::tr("Nothing in this presentation was made by Podium, or what marks it was "
                      "taken out; make a new one with \"podium deck\"."),
            {}, {file.toStdString()});
    return DeckRefresh(std::move(state));
}

Language DeckRefresh::language() const
{
    return m_state->found.language;
}

Result<void> DeckRefresh::tell(const std::shared_ptr<const Dataset> &dataset,
                               const std::vector<Claim> &claims,
                               const std::function<void(View &)> &change)
{
    const auto same = [](View &) {};
    auto fresh = freshDeck(m_state->found, dataset, claims,
                           change ? change : std::function<void(View &)>(same));
    if (!fresh)
        return tl::unexpected(fresh.error());
    m_state->fresh = std::move(*fresh);
    return {};
}

Result<RefreshedDeck> DeckRefresh::merge()
{
    return mergedDeck(
        {m_state->bytes, m_state->name, m_state->file, m_state->found, m_state->fresh});
}

} // namespace podium
