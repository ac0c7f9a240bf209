// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/shapes.h"

#include "app/data/importing/sources/arena.h"
#include "app/data/importing/sources/artificial_analysis.h"
#include "app/data/importing/sources/boards.h"
#include "app/data/importing/sources/epoch.h"
#include "app/data/importing/sources/every_eval_ever.h"
#include "app/data/importing/sources/harnesses.h"
#include "app/data/importing/sources/hubs.h"
#include "app/data/importing/sources/inspect.h"
#include "app/data/importing/sources/lm_eval.h"
#include "app/data/importing/sources/open_router.h"
#include "app/data/importing/sources/openai_evals.h"
#include "app/data/importing/sources/rates.h"
#include "app/data/importing/tables/programmes_table.h"
#include "app/data/importing/tables/rounds_table.h"
#include "app/data/importing/tables/table_import.h"

#include <QtCore/QStringList>

#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kShapes{
    Shape{"artificial-analysis", isArtificialAnalysis, readArtificialAnalysis},
    Shape{"every-eval-ever", isEveryEvalEver, readEveryEvalEver},
    Shape{"lm-eval", isLmEval, readLmEval},
    Shape{"inspect", isInspect, readInspect},
    Shape{"helm", isHelm, readHelm},
    Shape{"simple-evals", isSimpleEvals, readSimpleEvals},
    Shape{"openai-evals", isOpenAiEvals, readOpenAiEvals},
    Shape{"swe-bench", isSweBench, readSweBench},
    Shape{"mteb", isMteb, readMteb},
    Shape{"openrouter", isOpenRouter, readOpenRouter},
    Shape{"hugging-face", isHuggingFace, readHuggingFace},
    Shape{"livebench", isLiveBench, readLiveBench},
    Shape{"arena", isArena, readArena},
    Shape{"epoch", isEpoch, readEpoch},
    Shape{"ecb-rates", isEcbRates, readEcbRates},
    Shape{"world-bank", isWorldBank, readWorldBank},
    Shape{"funding-rounds", isRoundsTable, readRoundsTable},
    Shape{"programmes", isProgrammesTable, readProgrammesTable},
    Shape{"table", isTable, readTable},
};

} // namespace

std::span<const Shape> importShapes()
{
    return kShapes;
}

QString shapeWords()
{
    QStringList words;
    for (const Shape &shape : kShapes)
        words << QString::fromLatin1(shape.word);
    return words.join(u", "_s);
}

} // namespace podium
