// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sample_world.h"

#include "app/engine/ranking/answering.h"

#include <stdexcept>

namespace podium::tests {

namespace {

void addPeople(DatasetBuilder &world)
{
    world.country("US", "United States", "미국")
        .country("CN", "China", "중국")
        .country("KR", "South Korea", "대한민국")
        .country("FR", "France", "프랑스")
        .lab("openai", "OpenAI", "US")
        .lab("alibaba", "Alibaba", "CN", "알리바바")
        .lab("mistral", "Mistral", "FR", "미스트랄")
        .lab("lg", "LG AI Research", "KR", "LG AI연구원")
        .lab("upstage", "Upstage", "KR", "업스테이지");
}

void addModels(DatasetBuilder &world)
{
    const auto published = [](double index, PublishedBasis basis) {
        return [=](Model &model) {
            model.publishedIndex = index;
            model.publishedBasis = basis;
        };
    };
    world
        .model("GPT-5 (high)", "openai", {0.854, 0.516},
               [](Model &model) {
                   model.publishedIndex = 68.5;
                   model.publishedBasis = PublishedBasis::Decimal;
                   model.released = parseDate("2025-08-07");
                   model.openWeights = false;
                   model.inputPrice = 1.25;
                   model.outputPrice = 10;
                   model.blendedPrice = 3.44;
                   model.outputSpeed = 154.9;
               })
        .model("Qwen3 235B", "alibaba", {0.6, 0.554},
               [](Model &model) {
                   model.released = parseDate("2025-07-25");
                   model.openWeights = true;
                   model.licence = "Apache 2.0";
                   model.parameters = 235;
                   model.activeParameters = 22;
                   model.blendedPrice = 0;
               })
        .model("Magistral Medium 1.2", "mistral", {0.6, 0.44},
               published(50, PublishedBasis::PrintedInteger))
        .model("EXAONE 4.0 32B (Reasoning)", "lg", {0.5, 0.352},
               [](Model &model) {
                   model.publishedIndex = 43;
                   model.publishedBasis = PublishedBasis::PrintedInteger;
                   model.released = parseDate("2025-07-15");
                   model.openWeights = true;
                   model.parameters = 32;
               })
        .model("EXAONE 4.0 32B", "lg", {0.3, 0.2})
        .model("Solar Pro 2 (Reasoning)", "upstage", {0.4, 0.354})
        .model("GPT-3.5 Turbo", "openai", {0.1, 0.066})
        .model("Mystery 1", "", {0.2, 0.2})
        .model("Guess 1", "mistral", {0.3, std::nullopt}, published(33, PublishedBasis::Estimated));
}

} // namespace

DatasetBuilder sampleWorld()
{
    DatasetBuilder world;
    addPeople(world);
    world.evaluation("gpqa", "GPQA Diamond")
        .evaluation("hle", "HLE")
        .method("v3.0", {{"gpqa", 0.5}, {"hle", 0.5}})
        .snapshot("2025-10-02", "v3.0");
    addModels(world);
    return world;
}

std::shared_ptr<const Dataset> worldWithErrors()
{
    Dataset dataset = sampleWorld().build();
    for (Evaluation &evaluation : dataset.evaluations)
        evaluation.questions = 1000;
    return std::make_shared<const Dataset>(std::move(dataset));
}

AnswerData answered(const DatasetBuilder &world, const View &view, Language language)
{
    return answered(world.share(), view, language);
}

AnswerData answered(std::shared_ptr<const Dataset> dataset, const View &view, Language language)
{
    AnswerData data{std::move(dataset), nullptr, language};
    auto result = answer(*data.dataset, view);
    if (!result)
        throw std::runtime_error(message(result.error()));
    data.answer = std::make_shared<const Answer>(std::move(*result));
    return data;
}

View outsideUnitedStatesAndChina()
{
    View view;
    view.folding = Folding::Lab;
    view.exclude = {"US", "CN"};
    view.reference = "GPT-3.5 Turbo";
    return view;
}

} // namespace podium::tests
