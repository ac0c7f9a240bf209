// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/ranking/named_items.h"

#include "app/engine/ranking/selection.h"
#include "app/models/language/search_text.h"

#include <set>

namespace podium {

namespace {

class Naming final
{
public:
    explicit Naming(const AnswerData &data)
        : m_data(data)
    {
        const std::size_t count = data.snapshot().models.size();
        std::vector<char> ranked(count, 0);
        for (const RankedModel &line : data.answer->ranking) {
            m_order.push_back(line.model);
            ranked[line.model] = 1;
        }
        m_ranked = m_order.size();
        for (std::size_t i = 0; i < count; ++i) {
            if (ranked[i] == 0)
                m_order.push_back(i);
        }
    }

    [[nodiscard]] std::vector<NamedItem> items()
    {
        addModels();
        addLabs();
        addCountries();
        return std::move(m_items);
    }

private:
    [[nodiscard]] const Model &model(std::size_t place) const
    {
        return m_data.snapshot().models[m_order[place]];
    }

    void addModels()
    {
        for (std::size_t place = 0; place < m_order.size(); ++place) {
            const Model &shown = model(place);
            QStringList names = toQStrings(shown.aliases);
            QString home;
            if (shown.lab) {
                const Lab &lab = m_data.dataset->labs[*shown.lab];
                home = labName(lab, m_data.language);
                names << labSearchNames(lab);
            }
            m_items.push_back({RankedItem::Model, toQString(shown.id), toQString(shown.name), home,
                               names.join(u' '), place < m_ranked});
        }
    }

    void addLabs()
    {
        std::set<std::size_t> added;
        for (std::size_t place = 0; place < m_order.size(); ++place) {
            const auto position = model(place).lab;
            if (!position || !added.insert(*position).second)
                continue;
            const Lab &lab = m_data.dataset->labs[*position];
            m_items.push_back({RankedItem::Lab, toQString(lab.id), labName(lab, m_data.language),
                               countryName(*m_data.dataset, lab.country, m_data.language),
                               labSearchNames(lab).join(u' '), place < m_ranked});
        }
    }

    void addCountries()
    {
        std::set<std::string_view> added;
        for (std::size_t place = 0; place < m_order.size(); ++place) {
            const std::string_view code = countryOrUnassigned(*m_data.dataset, model(place));
            if (!added.insert(code).second)
                continue;
            m_items.push_back({RankedItem::Country,
                               toQString(code),
                               countryName(*m_data.dataset, code, m_data.language),
                               {},
                               countrySearchNames(*m_data.dataset, code).join(u' '),
                               place < m_ranked});
        }
    }

    const AnswerData &m_data;
    std::vector<std::size_t> m_order; ///< positions of models, ranked ones first
    std::size_t m_ranked = 0;         ///< how many of them are
    std::vector<NamedItem> m_items;
};

} // namespace

std::vector<NamedItem> namedItems(const AnswerData &data)
{
    return Naming(data).items();
}

} // namespace podium
