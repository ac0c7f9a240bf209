// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/ranking/evaluation_words.h"

#include "app/models/language/language.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

namespace podium {

namespace {

struct Word {
    std::string_view id;
    const char *text;
};

constexpr std::array kCategories{
    Word{"agentic workflows", QT_TRANSLATE_NOOP("podium::EvaluationCategory", "Agentic workflows")},
    Word{"agents", QT_TRANSLATE_NOOP("podium::EvaluationCategory", "Agents")},
    Word{"code generation", QT_TRANSLATE_NOOP("podium::EvaluationCategory", "Code generation")},
    Word{"coding", QT_TRANSLATE_NOOP("podium::EvaluationCategory", "Coding")},
    Word{"competition maths", QT_TRANSLATE_NOOP("podium::EvaluationCategory", "Competition maths")},
    Word{"general", QT_TRANSLATE_NOOP("podium::EvaluationCategory", "General")},
    Word{"instruction following",
         QT_TRANSLATE_NOOP("podium::EvaluationCategory", "Instruction following")},
    Word{"knowledge and hallucination",
         QT_TRANSLATE_NOOP("podium::EvaluationCategory", "Knowledge and hallucination")},
    Word{"long context reasoning",
         QT_TRANSLATE_NOOP("podium::EvaluationCategory", "Long context reasoning")},
    Word{"maths", QT_TRANSLATE_NOOP("podium::EvaluationCategory", "Maths")},
    Word{"multimodal reasoning",
         QT_TRANSLATE_NOOP("podium::EvaluationCategory", "Multimodal reasoning")},
    Word{"physics reasoning", QT_TRANSLATE_NOOP("podium::EvaluationCategory", "Physics reasoning")},
    Word{"real-world knowledge work",
         QT_TRANSLATE_NOOP("podium::EvaluationCategory", "Real-world knowledge work")},
    Word{"reasoning and knowledge",
         QT_TRANSLATE_NOOP("podium::EvaluationCategory", "Reasoning and knowledge")},
    Word{"scientific reasoning",
         QT_TRANSLATE_NOOP("podium::EvaluationCategory", "Scientific reasoning")},
};

} // namespace

QString evaluationCategoryText(std::string_view category)
{
    const auto word = std::ranges::find(kCategories, category, &Word::id);
    return word == kCategories.end()
        ? toQString(category)
        : QCoreApplication::translate("podium::EvaluationCategory", word->text);
}

} // namespace podium
