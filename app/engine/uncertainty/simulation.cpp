// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/uncertainty/simulation.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <thread>

#include "app/engine/uncertainty/rank_order.h"
#include "app/engine/uncertainty/sampler.h"

namespace podium {

namespace {

constexpr int kBlock = 100; // draws that share a stream of random numbers, whatever the threads

/// What threads add up; sums of whole numbers, so that their order does not matter.
struct Counts {
    explicit Counts(std::size_t models, std::size_t evaluations)
        : ranks(models * models, 0)
        , firstWeights(models * evaluations, 0)
    {
    }

    std::vector<std::uint32_t> ranks;        ///< [model × models + rank − 1]
    std::vector<std::uint64_t> firstWeights; ///< [model × evaluations + e], in 2^-32
};

class Worker final
{
public:
    Worker(const Composite &composite, const SimulationPlan &plan, std::vector<float> &indices)
        : counts(composite.models(), composite.weights.size())
        , m_composite(composite)
        , m_plan(plan)
        , m_indices(indices)
        , m_values(composite.models())
        , m_variances(composite.models())
        , m_weights(composite.weights)
    {
    }

    void drawBlock(int block)
    {
        Sampler sampler(Sampler(m_plan.seed + static_cast<std::uint64_t>(block)).bits());
        const int end = std::min(m_plan.draws, (block + 1) * kBlock);
        for (int draw = block * kBlock; draw < end; ++draw) {
            drawWeights(sampler);
            drawIndices(sampler);
            count(draw);
        }
    }

    Counts counts;

private:
    void drawWeights(Sampler &sampler)
    {
        const std::vector<double> &nominal = m_composite.weights;
        if (m_plan.weights != WeightDraw::Fixed) {
            double sum = 0;
            for (std::size_t e = 0; e < nominal.size(); ++e) {
                const bool uniform = m_plan.weights == WeightDraw::Uniform;
                m_weights[e] = sampler.gamma(uniform ? 1.0 : m_plan.concentration * nominal[e]);
                sum += m_weights[e];
            }
            for (double &weight : m_weights)
                weight /= sum;
        } else {
            m_weights = nominal;
        }
        if (!m_plan.leaveOneOut)
            return;
        const auto out = static_cast<std::size_t>(sampler.uniform()
                                                  * static_cast<double>(nominal.size()));
        const double rest = 1 - m_weights[out];
        m_weights[out] = 0;
        for (double &weight : m_weights)
            weight = rest > 0 ? weight / rest : 1.0 / static_cast<double>(nominal.size());
    }

    void drawIndices(Sampler &sampler)
    {
        std::ranges::fill(m_values, 0);
        std::ranges::fill(m_variances, 0);
        for (std::size_t e = 0; e < m_weights.size(); ++e) {
            const double weight = 100 * m_weights[e];
            const double *scores = m_composite.scores[e].data();
            const double *errors = m_composite.standardErrors[e].data();
            double *values = m_values.data();
            double *variances = m_variances.data();
            for (std::size_t i = 0; i < m_values.size(); ++i) {
                values[i] += weight * scores[i];
                const double error = weight * errors[i];
                variances[i] += error * error;
            }
        }
        if (!m_plan.scoreNoise)
            return;
        for (std::size_t i = 0; i < m_values.size(); ++i)
            m_values[i] += std::sqrt(m_variances[i]) * sampler.normal();
    }

    void count(int draw)
    {
        const std::size_t n = m_values.size();
        const auto draws = static_cast<std::size_t>(m_plan.draws);
        for (std::size_t i = 0; i < n; ++i)
            m_indices[i * draws + static_cast<std::size_t>(draw)] = static_cast<float>(m_values[i]);
        const std::vector<std::uint32_t> &order = m_order.descending(m_values);
        for (std::size_t rank = 0; rank < n; ++rank)
            ++counts.ranks[order[rank] * n + rank];
        const std::size_t evaluations = m_weights.size();
        for (std::size_t e = 0; e < evaluations; ++e)
            counts.firstWeights[order.front() * evaluations + e]
                += static_cast<std::uint64_t>(m_weights[e] * 0x1p32);
    }

    const Composite &m_composite;
    const SimulationPlan &m_plan;
    std::vector<float> &m_indices; ///< [model × draws + draw]; each draw writes its own cells
    std::vector<double> m_values;
    std::vector<double> m_variances;
    std::vector<double> m_weights;
    RankOrder m_order;
};

unsigned threadsFor(const SimulationPlan &plan)
{
    const unsigned wanted = plan.threads ? plan.threads : std::thread::hardware_concurrency();
    const int blocks = (plan.draws + kBlock - 1) / kBlock;
    return std::clamp(wanted, 1U, static_cast<unsigned>(std::max(1, blocks)));
}

/// Runs `job(thread, item)` for items 0..count-1 on several threads, the caller's among them.
template <typename Job>
void inParallel(unsigned threads, int count, const Job &job)
{
    std::atomic<int> next = 0;
    const auto work = [&](unsigned thread) {
        for (int item = next++; item < count; item = next++)
            job(thread, item);
    };
    std::vector<std::jthread> others;
    for (unsigned thread = 1; thread < threads; ++thread)
        others.emplace_back(work, thread);
    work(0);
}

/// Smallest place whose share of the draws reaches `share`.
int rankQuantile(const std::uint32_t *ranks, std::size_t n, double share, int draws)
{
    const double wanted = share * draws;
    double sum = 0;
    for (std::size_t rank = 0; rank < n; ++rank) {
        sum += ranks[rank];
        if (sum >= wanted - 1e-9)
            return static_cast<int>(rank) + 1;
    }
    return static_cast<int>(n);
}

double quantile(float *begin, float *end, double share)
{
    const auto place = static_cast<std::ptrdiff_t>(share * static_cast<double>(end - begin - 1) + 0.5);
    std::nth_element(begin, begin + place, end);
    return begin[place];
}

std::vector<int> plainRanks(const Composite &composite)
{
    std::vector<double> values(composite.models(), 0.0);
    for (std::size_t e = 0; e < composite.weights.size(); ++e) {
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] += composite.weights[e] * composite.scores[e][i];
    }
    RankOrder order;
    const auto &positions = order.descending(values);
    std::vector<int> ranks(values.size());
    for (std::size_t rank = 0; rank < positions.size(); ++rank)
        ranks[positions[rank]] = static_cast<int>(rank) + 1;
    return ranks;
}

RankDistribution distributionOf(std::size_t model, const Counts &counts, std::size_t models,
                                int plainRank, int draws)
{
    RankDistribution out;
    const std::uint32_t *ranks = &counts.ranks[model * models];
    out.rank05 = rankQuantile(ranks, models, 0.05, draws);
    out.rank50 = rankQuantile(ranks, models, 0.5, draws);
    out.rank95 = rankQuantile(ranks, models, 0.95, draws);
    for (std::size_t rank = 0; rank < models; ++rank) {
        const double share = static_cast<double>(ranks[rank]) / draws;
        out.first += rank < 1 ? share : 0;
        out.topThree += rank < 3 ? share : 0;
        out.topTen += rank < 10 ? share : 0;
        out.meanShift += share * std::abs(static_cast<double>(rank) + 1 - plainRank);
    }
    if (ranks[0] == 0)
        return out;
    const std::size_t evaluations = counts.firstWeights.size() / models;
    for (std::size_t e = 0; e < evaluations; ++e)
        out.centralWeights.push_back(
            static_cast<double>(counts.firstWeights[model * evaluations + e]) * 0x1p-32 / ranks[0]);
    return out;
}

} // namespace

Simulation simulate(const Composite &composite, const SimulationPlan &plan)
{
    const std::size_t models = composite.models();
    Simulation out;
    if (models == 0 || plan.draws <= 0)
        return out;
    const auto draws = static_cast<std::size_t>(plan.draws);
    std::vector<float> indices(models * draws);
    const unsigned threads = threadsFor(plan);
    std::vector<Worker> workers;
    for (unsigned thread = 0; thread < threads; ++thread)
        workers.emplace_back(composite, plan, indices);
    inParallel(threads, (plan.draws + kBlock - 1) / kBlock,
               [&workers](unsigned thread, int block) { workers[thread].drawBlock(block); });

    Counts &counts = workers.front().counts;
    for (unsigned thread = 1; thread < threads; ++thread) {
        const Counts &more = workers[thread].counts;
        std::ranges::transform(counts.ranks, more.ranks, counts.ranks.begin(), std::plus{});
        std::ranges::transform(counts.firstWeights, more.firstWeights,
                               counts.firstWeights.begin(), std::plus{});
    }
    const std::vector<int> ranks = plainRanks(composite);
    out.models.resize(models);
    inParallel(threads, static_cast<int>(models), [&](unsigned, int item) {
        const auto model = static_cast<std::size_t>(item);
        RankDistribution line = distributionOf(model, counts, models, ranks[model], plan.draws);
        float *begin = &indices[model * draws];
        line.indexMedian = quantile(begin, begin + draws, 0.5);
        // The median parted the draws; each end lies in its own half.
        const std::size_t half = draws / 2;
        line.indexLow = quantile(begin, begin + std::max<std::size_t>(half, 1), 0.05);
        line.indexHigh = quantile(begin + half, begin + draws, 0.95);
        out.models[model] = std::move(line);
    });
    for (const RankDistribution &model : out.models)
        out.meanShift += model.meanShift / static_cast<double>(models);
    return out;
}

} // namespace podium
