<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>podium::About</name>
    <message>
        <source>About Podium</source>
        <translation>Podium 정보</translation>
    </message>
    <message>
        <source>Podium %1</source>
        <translation>Podium %1</translation>
    </message>
    <message>
        <source>Where language models, labs and countries stand, and what money stands behind them.</source>
        <translation>언어 모델과 연구소, 국가의 위치, 그리고 그 뒤에 있는 자금을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>GNU 일반 공중 사용 허가서(GPL) 버전 3 이상을 따르는 자유 소프트웨어입니다. 어떠한 보증도 하지 않습니다.</translation>
    </message>
    <message>
        <source>Figures:</source>
        <translation>수치:</translation>
    </message>
    <message>
        <source>Exchange rates: European Central Bank. Funding: company announcements and press as listed with each round.</source>
        <translation>환율: 유럽중앙은행. 자금 조달: 각 라운드에 적힌 기업 발표와 언론 보도.</translation>
    </message>
</context>
<context>
    <name>podium::AbsentPlaces</name>
    <message>
        <source>The figures of %1 have no model of: %2.</source>
        <translation>%1 수치에 모델이 없는 곳: %2.</translation>
    </message>
</context>
<context>
    <name>podium::AliasModel</name>
    <message>
        <source>Lab</source>
        <translation>연구소</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>own correction</source>
        <translation>직접 수정</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>원래 수치</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Another name, found by search and by claims.</source>
        <translation>검색과 주장에서 통하는 다른 이름입니다.</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>가리키는 대상</translation>
    </message>
    <message>
        <source>The lab or model it means.</source>
        <translation>이 이름이 뜻하는 연구소 또는 모델입니다.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Lab or model.</source>
        <translation>연구소 또는 모델입니다.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Of the figures, or your own.</source>
        <translation>원래 수치의 이름인지 직접 붙인 이름인지 나타냅니다.</translation>
    </message>
</context>
<context>
    <name>podium::AnnotateMenu</name>
    <message>
        <source>Title, subtitle and note…</source>
        <translation>제목, 부제, 메모…</translation>
    </message>
    <message>
        <source>Write your own texts on the chart, or go back to the composed ones.</source>
        <translation>차트에 직접 쓴 글을 넣거나, 자동으로 만든 글로 되돌립니다.</translation>
    </message>
    <message>
        <source>Highlight %1</source>
        <translation>강조: %1</translation>
    </message>
    <message>
        <source>Keep it highlighted on the chart, whatever is chosen later.</source>
        <translation>나중에 무엇을 선택하든 차트에서 계속 강조합니다.</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>강조</translation>
    </message>
    <message>
        <source>Grey out the rest</source>
        <translation>나머지는 회색으로</translation>
    </message>
    <message>
        <source>All but those highlighted step back into grey.</source>
        <translation>강조한 것 말고는 모두 회색으로 물러납니다.</translation>
    </message>
    <message>
        <source>Highlight nothing</source>
        <translation>강조 모두 해제</translation>
    </message>
    <message>
        <source>Line at a value…</source>
        <translation>값에 선 긋기…</translation>
    </message>
    <message>
        <source>Draw a line across the chart, with a text beside it.</source>
        <translation>차트를 가로지르는 선을 긋고 옆에 글을 씁니다.</translation>
    </message>
    <message>
        <source>Band between two values…</source>
        <translation>두 값 사이 띠…</translation>
    </message>
    <message>
        <source>Shade what lies between two values.</source>
        <translation>두 값 사이를 옅게 칠합니다.</translation>
    </message>
    <message>
        <source>Note at %1…</source>
        <translation>글 달기: %1…</translation>
    </message>
    <message>
        <source>Note at what is chosen…</source>
        <translation>선택한 것에 글 달기…</translation>
    </message>
    <message>
        <source>Write a text with an arrow to the chosen mark.</source>
        <translation>선택한 표시에 화살표와 함께 글을 씁니다.</translation>
    </message>
    <message>
        <source>Difference from %1 to</source>
        <translation>차이 표시, 시작: %1</translation>
    </message>
    <message>
        <source>Difference to</source>
        <translation>차이 표시</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>제거: %1</translation>
    </message>
    <message>
        <source>line</source>
        <translation>선</translation>
    </message>
    <message>
        <source>band</source>
        <translation>띠</translation>
    </message>
    <message>
        <source>difference from %1 to %2</source>
        <translation>차이: %1 → %2</translation>
    </message>
    <message>
        <source>Title, subtitle and note</source>
        <translation>제목, 부제, 메모</translation>
    </message>
    <message>
        <source>An empty field shows the composed text, which follows the figures.</source>
        <translation>칸을 비우면 수치를 따라가는 자동 문구가 나옵니다.</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>제목:</translation>
    </message>
    <message>
        <source>Subtitle:</source>
        <translation>부제:</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>메모:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Line at a value</source>
        <translation>값에 선 긋기</translation>
    </message>
    <message>
        <source>Value:</source>
        <translation>값:</translation>
    </message>
    <message>
        <source>Text:</source>
        <translation>글:</translation>
    </message>
    <message>
        <source>Band between two values</source>
        <translation>두 값 사이 띠</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>시작:</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>끝:</translation>
    </message>
    <message>
        <source>Note at %1</source>
        <translation>글 달기: %1</translation>
    </message>
    <message>
        <source>Draw a line or a band</source>
        <translation>선이나 띠 그리기</translation>
    </message>
    <message>
        <source>Click on the chart for a line, drag for a band; the numbers of an axis do so always.</source>
        <translation>차트를 누르면 선, 끌면 띠가 됩니다. 축의 숫자에서는 언제나 그렇습니다.</translation>
    </message>
    <message>
        <source>Draw a text with an arrow</source>
        <translation>화살표가 있는 글 쓰기</translation>
    </message>
    <message>
        <source>Drag away from a bar or point, and type.</source>
        <translation>막대나 점에서 밖으로 끌고 글을 쓰십시오.</translation>
    </message>
    <message>
        <source>Draw a difference</source>
        <translation>차이 그리기</translation>
    </message>
    <message>
        <source>Drag from one bar or point to another.</source>
        <translation>막대나 점에서 다른 것으로 끄십시오.</translation>
    </message>
</context>
<context>
    <name>podium::AnnotationChanges</name>
    <message>
        <source>Add an annotation</source>
        <translation>주석 추가</translation>
    </message>
    <message>
        <source>Change an annotation</source>
        <translation>주석 바꾸기</translation>
    </message>
    <message>
        <source>Remove an annotation</source>
        <translation>주석 지우기</translation>
    </message>
</context>
<context>
    <name>podium::AnnotationTool</name>
    <message>
        <source>Click for a line, drag for a band. Escape ends it.</source>
        <translation>누르면 선, 끌면 띠입니다. Esc로 그만둡니다.</translation>
    </message>
    <message>
        <source>Drag away from a mark, then type. Escape ends it.</source>
        <translation>막대나 점에서 밖으로 끈 다음 글을 쓰십시오. Esc로 그만둡니다.</translation>
    </message>
    <message>
        <source>Drag from one mark to another. Escape ends it.</source>
        <translation>막대나 점에서 다른 것으로 끄십시오. Esc로 그만둡니다.</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>To %1: %2</source>
        <translation>%1까지: %2</translation>
    </message>
    <message>
        <source>Text with an arrow</source>
        <translation>화살표가 있는 글</translation>
    </message>
    <message>
        <source>What is there to say?</source>
        <translation>무엇을 말할까요?</translation>
    </message>
    <message>
        <source>A text beside it, or none</source>
        <translation>옆에 쓸 글, 없어도 됩니다</translation>
    </message>
    <message>
        <source>Empty: the difference itself</source>
        <translation>비우면 차이 값</translation>
    </message>
</context>
<context>
    <name>podium::AnswerModel</name>
    <message>
        <source>%1: no data</source>
        <translation>%1: 데이터 없음</translation>
    </message>
    <message>
        <source>%1: %2, estimated</source>
        <translation>%1: %2, 추정</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>podium::AppearanceMenu</name>
    <message>
        <source>As the system</source>
        <translation>시스템 설정 따름</translation>
    </message>
    <message>
        <source>Light or dark, as the system is.</source>
        <translation>시스템에 맞추어 밝게 또는 어둡게 표시합니다.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark text on a light window.</source>
        <translation>밝은 창에 어두운 글자로 표시합니다.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Light text on a dark window.</source>
        <translation>어두운 창에 밝은 글자로 표시합니다.</translation>
    </message>
    <message>
        <source>Korean on a Korean system, else English.</source>
        <translation>한국어 시스템에서는 한국어, 그 밖에는 영어로 표시합니다.</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>데이터(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Index</source>
        <translation>지수(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>모델(&amp;M)</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>필터(&amp;L)</translation>
    </message>
    <message>
        <source>Counting &amp;rule</source>
        <translation>집계 기준(&amp;R)</translation>
    </message>
    <message>
        <source>Funding &amp;period</source>
        <translation>자금 조달 기간(&amp;P)</translation>
    </message>
    <message>
        <source>Currency and a&amp;xis</source>
        <translation>통화와 축(&amp;X)</translation>
    </message>
</context>
<context>
    <name>podium::AudienceView</name>
    <message>
        <source>Slide</source>
        <translation>슬라이드</translation>
    </message>
</context>
<context>
    <name>podium::BoundWords</name>
    <message>
        <source>exact</source>
        <translation>정확</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>최소</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>최대</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>불확실</translation>
    </message>
    <message>
        <source>about</source>
        <translation>약</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>최대</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>초과</translation>
    </message>
</context>
<context>
    <name>podium::Calibration</name>
    <message>
        <source>Score</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>지수</translation>
    </message>
    <message>
        <source>Each rank</source>
        <translation>각 순위</translation>
    </message>
    <message>
        <source>All ranks at once</source>
        <translation>모든 순위 동시</translation>
    </message>
    <message>
        <source>Pairs surely apart</source>
        <translation>확실히 구별되는 쌍</translation>
    </message>
    <message>
        <source>Neighbours in rank</source>
        <translation>순위상 이웃</translation>
    </message>
    <message>
        <source>other questions of the kind</source>
        <translation>같은 종류의 다른 문항</translation>
    </message>
    <message>
        <source>run again</source>
        <translation>재실행</translation>
    </message>
    <message>
        <source>±1 point, as the source says</source>
        <translation>출처가 밝힌 ±1점</translation>
    </message>
    <message>
        <source>as printed, without an interval</source>
        <translation>구간 없이 표시된 대로</translation>
    </message>
    <message>
        <source>sets for all ranks at once</source>
        <translation>모든 순위에 동시에 성립하는 집합</translation>
    </message>
    <message>
        <source>overlap of single intervals</source>
        <translation>개별 구간의 겹침</translation>
    </message>
    <message>
        <source>draws, each rank by itself</source>
        <translation>추첨, 순위마다 따로</translation>
    </message>
</context>
<context>
    <name>podium::CalibrationModel</name>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 → %2, %3</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>What the earlier figures promised, held against the later.</source>
        <translation>앞선 수치가 약속한 것을 나중 수치와 대조한 것입니다.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Snapshot whose intervals are checked.</source>
        <translation>구간을 검사하는 스냅샷.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>이후</translation>
    </message>
    <message>
        <source>Snapshot that they are held against.</source>
        <translation>대조하는 스냅샷.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>Method of both.</source>
        <translation>두 날짜에 공통된 방법.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>What was held against the later figures.</source>
        <translation>나중 수치와 대조한 것.</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>평가</translation>
    </message>
    <message>
        <source>Whose scores are checked.</source>
        <translation>점수를 검사하는 평가.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>구간</translation>
    </message>
    <message>
        <source>Which question it answers, or whose it is.</source>
        <translation>어떤 질문에 답하는 구간인지, 또는 누구의 구간인지.</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>경계</translation>
    </message>
    <message>
        <source>How bounds of ranks were found.</source>
        <translation>순위 경계를 구한 방법.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Complete on both days.</source>
        <translation>두 날짜 모두 점수가 온전한 모델.</translation>
    </message>
    <message>
        <source>Measured again</source>
        <translation>재측정</translation>
    </message>
    <message>
        <source>Models of which a score moved.</source>
        <translation>점수가 바뀐 모델.</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>검사</translation>
    </message>
    <message>
        <source>Models, or pairs of models.</source>
        <translation>모델 또는 모델 쌍.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>적중</translation>
    </message>
    <message>
        <source>Of those checked.</source>
        <translation>검사한 것 가운데.</translation>
    </message>
    <message>
        <source>Share held</source>
        <translation>적중률</translation>
    </message>
    <message>
        <source>Held, of those checked.</source>
        <translation>검사한 것 가운데 적중한 비율.</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>약속</translation>
    </message>
    <message>
        <source>What the level says; nothing where nobody promises.</source>
        <translation>신뢰 수준이 말하는 값. 아무도 약속하지 않으면 비어 있습니다.</translation>
    </message>
    <message>
        <source>Mean width</source>
        <translation>평균 폭</translation>
    </message>
    <message>
        <source>In points of 100, or in ranks.</source>
        <translation>100점 만점의 점수 또는 순위 수.</translation>
    </message>
    <message>
        <source>Interval score</source>
        <translation>구간 점수</translation>
    </message>
    <message>
        <source>Width and what lies outside, in one number; less is better.</source>
        <translation>폭과 벗어난 정도를 한 수로 나타낸 값. 작을수록 좋습니다.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Promised (%)</source>
        <translation>약속 (%)</translation>
    </message>
    <message>
        <source>Held (%)</source>
        <translation>적중 (%)</translation>
    </message>
    <message>
        <source>No two days of one method have models in common.</source>
        <translation>같은 방법을 쓴 두 날짜에 공통된 모델이 없습니다.</translation>
    </message>
    <message>
        <source>as promised</source>
        <translation>약속대로</translation>
    </message>
    <message>
        <source>%1 of later indices lay in intervals of %2</source>
        <translation>나중에 측정된 지수 중 %2 신뢰 구간에 든 비율: %1</translation>
    </message>
    <message>
        <source>models complete on both days: %1, measured again: %2</source>
        <translation>두 날짜 모두 온전한 모델: %1, 재측정: %2</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>순위 구간</translation>
    </message>
    <message>
        <source>±1 point</source>
        <translation>±1점</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>집합</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>겹침</translation>
    </message>
    <message>
        <source>draws</source>
        <translation>추출</translation>
    </message>
</context>
<context>
    <name>podium::Captions</name>
    <message>
        <source>%1, all variants, as of %2</source>
        <translation>%1, 모든 변형, %2 기준</translation>
    </message>
    <message>
        <source>%1, best variant per family, as of %2</source>
        <translation>%1, 계열별 최고 변형, %2 기준</translation>
    </message>
    <message>
        <source>%1, best model per lab, as of %2</source>
        <translation>%1, 연구소별 최고 모델, %2 기준</translation>
    </message>
    <message>
        <source>Counting rule: %1</source>
        <translation>집계 기준: %1</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, %2 기준</translation>
    </message>
    <message>
        <source>models released until %1</source>
        <translation>%1까지 출시된 모델</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>%1만</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>%1 제외</translation>
    </message>
    <message>
        <source>only labs %1</source>
        <translation>%1 연구소만</translation>
    </message>
    <message>
        <source>only open weights</source>
        <translation>가중치 공개 모델만</translation>
    </message>
    <message>
        <source>only closed weights</source>
        <translation>가중치 비공개 모델만</translation>
    </message>
    <message>
        <source>only reasoning models</source>
        <translation>추론 모델만</translation>
    </message>
    <message>
        <source>no reasoning models</source>
        <translation>비추론 모델만</translation>
    </message>
    <message>
        <source>released since %1</source>
        <translation>%1 이후 출시</translation>
    </message>
    <message>
        <source>at most %1 billion parameters</source>
        <translation>매개변수 %1B 이하</translation>
    </message>
    <message>
        <source>matching “%1”</source>
        <translation>“%1” 포함</translation>
    </message>
    <message>
        <source>gaps up to %1 points count as ties</source>
        <translation>%1점 이하의 차이는 동률로 봄</translation>
    </message>
    <message>
        <source>estimates left out</source>
        <translation>추정치 제외</translation>
    </message>
    <message>
        <source>later scores included</source>
        <translation>이후에 기록된 점수 포함</translation>
    </message>
    <message>
        <source>%1 of %2 models</source>
        <translation>모델 %2개 중 %1개</translation>
    </message>
    <message>
        <source>%1 of %2 labs</source>
        <translation>연구소 %2곳 중 %1곳</translation>
    </message>
    <message>
        <source>%1 of %2 families</source>
        <translation>계열 %2개 중 %1개</translation>
    </message>
    <message>
        <source>Source: %1, %2. Index recomputed by Podium.</source>
        <translation>출처: %1, %2. 지수는 Podium이 다시 계산했습니다.</translation>
    </message>
    <message>
        <source>Source: %1, %2. %3. Index recomputed by Podium.</source>
        <translation>출처: %1, %2. %3. 지수는 Podium이 다시 계산했습니다.</translation>
    </message>
    <message>
        <source>New money announced from %1 to %2</source>
        <translation>%1부터 %2까지 발표된 신규 자금</translation>
    </message>
    <message>
        <source>in %1 at the rates of the days announced</source>
        <translation>%1 환산(발표일 환율)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>lines: %1% interval</source>
        <translation>오차 막대: %1% 구간</translation>
    </message>
    <message>
        <source>%1 (points of 100)</source>
        <translation>%1 (100점 만점)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>No model passes these filters. Remove a filter to see models.</source>
        <translation>이 필터를 통과하는 모델이 없습니다. 필터를 하나 제거하면 모델이 나타납니다.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>No country has a ranked model. Remove a filter to see countries.</source>
        <translation>순위에 든 모델이 있는 국가가 없습니다. 필터를 하나 제거하면 국가가 나타납니다.</translation>
    </message>
    <message>
        <source>New money (%1)</source>
        <translation>신규 자금 (%1)</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>연구소</translation>
    </message>
    <message>
        <source>No round that counts was announced in this period. Choose a longer one.</source>
        <translation>이 기간에 발표된 합산 대상 라운드가 없습니다. 기간을 늘려 보십시오.</translation>
    </message>
    <message>
        <source>labs of several countries count in each</source>
        <translation>여러 국가에 걸친 연구소는 각 국가에 집계</translation>
    </message>
    <message>
        <source>labs of several countries are split between them where labs or models add up</source>
        <translation>여러 국가에 걸친 연구소는 연구소나 모델을 더하는 기준에서 나누어 집계</translation>
    </message>
    <message>
        <source>labs count in the country the source names</source>
        <translation>연구소는 출처가 밝힌 국가에 집계</translation>
    </message>
    <message>
        <source>more than %1 billion parameters</source>
        <translation>매개변수 %1B(십억) 초과</translation>
    </message>
    <message>
        <source>more than USD %1 per million tokens</source>
        <translation>백만 토큰당 %1달러 초과</translation>
    </message>
    <message>
        <source>at most USD %1 per million tokens</source>
        <translation>백만 토큰당 %1달러 이하</translation>
    </message>
    <message>
        <source>New money of all years</source>
        <translation>모든 연도의 신규 자금</translation>
    </message>
    <message>
        <source>own corrections of the figures: %1</source>
        <translation>수치 직접 수정: %1건</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>왼쪽: %1</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>오른쪽: %1</translation>
    </message>
    <message>
        <source>Kendall&apos;s tau %1 (1: the same order)</source>
        <translation>켄달의 타우 %1(1: 같은 순서)</translation>
    </message>
    <message>
        <source>Countries under two counting rules</source>
        <translation>두 집계 기준에 따른 국가</translation>
    </message>
    <message>
        <source>%1 moves most: from rank %2 to rank %3</source>
        <translation>가장 크게 달라지는 국가: %1, %2위에서 %3위로</translation>
    </message>
    <message>
        <source>%1 move most, by %2 places</source>
        <translation>가장 크게 달라지는 국가: %1, 순위 변동 %2계단</translation>
    </message>
    <message>
        <source>%1 move most, by one place</source>
        <translation>가장 크게 달라지는 국가: %1, 순위 변동 1계단</translation>
    </message>
    <message>
        <source>%1 countries</source>
        <translation>%1개국</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>Choose a second counting rule to set beside the first.</source>
        <translation>첫째 기준과 나란히 볼 둘째 집계 기준을 고르십시오.</translation>
    </message>
    <message>
        <source>%1 (own method)</source>
        <translation>%1(직접 만든 방법)</translation>
    </message>
    <message>
        <source>Source: %1, %2. %3. Indices as the source printed them.</source>
        <translation>출처: %1, %2. %3. 지수는 출처가 공표한 그대로입니다.</translation>
    </message>
    <message>
        <source>Where the ECB&apos;s rate of the won is missing: market average rate of Seoul.</source>
        <translation>ECB 원화 환율이 없는 날은 서울 매매기준율.</translation>
    </message>
    <message>
        <source>Where no daily rate is known: monthly means of the Federal Reserve.</source>
        <translation>일별 환율이 없는 달은 연방준비제도의 월평균.</translation>
    </message>
    <message>
        <source>top %1</source>
        <translation>상위 %1</translation>
    </message>
    <message>
        <source>newest figures: %1</source>
        <translation>가장 최근 수치: %1</translation>
    </message>
    <message>
        <source>compared: %1</source>
        <translation>비교 대상: %1</translation>
    </message>
    <message>
        <source>beside it: %1</source>
        <translation>나란히: %1</translation>
    </message>
    <message>
        <source>with and without the best lab</source>
        <translation>최고 연구소를 포함한 값과 제외한 값</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>비교 기준: %1</translation>
    </message>
    <message>
        <source>by lab</source>
        <translation>연구소별</translation>
    </message>
    <message>
        <source>by openness of weights</source>
        <translation>가중치 공개 여부별</translation>
    </message>
    <message>
        <source>by country</source>
        <translation>국가별</translation>
    </message>
    <message>
        <source>behind %1</source>
        <translation>기준: %1</translation>
    </message>
    <message>
        <source>%1% intervals from %2 draws, seed %3</source>
        <translation>%1% 구간, 추출 %2회, 시드 %3</translation>
    </message>
    <message>
        <source>followed: %1</source>
        <translation>추적 대상: %1</translation>
    </message>
    <message>
        <source>followed: the countries that lead</source>
        <translation>추적 대상: 앞선 국가</translation>
    </message>
    <message>
        <source>followed: the labs that lead</source>
        <translation>추적 대상: 앞선 연구소</translation>
    </message>
    <message>
        <source>followed: the models that lead</source>
        <translation>추적 대상: 앞선 모델</translation>
    </message>
    <message>
        <source>folded as the ranking</source>
        <translation>순위표와 같이 묶음</translation>
    </message>
    <message>
        <source>each history one line</source>
        <translation>이력마다 선 하나</translation>
    </message>
    <message>
        <source>labs by their best model</source>
        <translation>최고 모델로 본 연구소</translation>
    </message>
    <message>
        <source>countries by their best model</source>
        <translation>최고 모델로 본 국가</translation>
    </message>
    <message>
        <source>each evaluation left out in turn</source>
        <translation>평가를 하나씩 제외</translation>
    </message>
    <message>
        <source>each lab left out in turn</source>
        <translation>연구소를 하나씩 제외</translation>
    </message>
    <message>
        <source>money of labs</source>
        <translation>연구소별 자금</translation>
    </message>
    <message>
        <source>money of countries</source>
        <translation>국가별 자금</translation>
    </message>
    <message>
        <source>private investment in AI over the longest period known</source>
        <translation>알려진 가장 긴 기간의 AI 민간 투자</translation>
    </message>
    <message>
        <source>all years</source>
        <translation>전체 기간</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1부터 %2까지</translation>
    </message>
    <message>
        <source>paid by: %1</source>
        <translation>지급 주체: %1</translation>
    </message>
    <message>
        <source>in %1 at the rates of %2</source>
        <translation>%1 환산, %2 환율</translation>
    </message>
    <message>
        <source>at prices of the newest year with a deflator</source>
        <translation>디플레이터가 있는 가장 최근 해의 가격</translation>
    </message>
    <message>
        <source>per inhabitant</source>
        <translation>인구 1인당</translation>
    </message>
    <message>
        <source>in per cent of the GDP of one year</source>
        <translation>한 해 GDP 대비 퍼센트</translation>
    </message>
    <message>
        <source>summed by lab</source>
        <translation>연구소별 합계</translation>
    </message>
    <message>
        <source>summed by country</source>
        <translation>국가별 합계</translation>
    </message>
    <message>
        <source>summed by year</source>
        <translation>연도별 합계</translation>
    </message>
    <message>
        <source>corrected for the choice of the best of uncertain variants</source>
        <translation>불확실한 변형 가운데 최고를 고른 효과를 바로잡음</translation>
    </message>
    <message>
        <source>intervals corrected for the choice of the best</source>
        <translation>최고 모델을 고른 효과를 바로잡은 구간</translation>
    </message>
    <message>
        <source>every two days of one method</source>
        <translation>같은 방법을 쓴 모든 두 날짜</translation>
    </message>
    <message>
        <source>run again: indices of two models change alike by %1</source>
        <translation>재실행: 두 모델의 지수가 함께 변하는 정도 %1</translation>
    </message>
    <message>
        <source>newest figures of each index</source>
        <translation>지수마다 가장 최근 수치</translation>
    </message>
    <message>
        <source>indices of others: countries by their best model, or as printed</source>
        <translation>다른 기관의 지수: 국가별 최고 모델 또는 표시된 대로</translation>
    </message>
    <message>
        <source>What if “%1”: </source>
        <translation>“%1” 가정: </translation>
    </message>
    <message>
        <source>What if: %1 († assumed)</source>
        <translation>가정: %1 (†는 가정한 값)</translation>
    </message>
    <message>
        <source>without intervals: the rule counts models whatever their index</source>
        <translation>구간 없음: 지수와 관계없이 모델을 세는 규칙</translation>
    </message>
    <message>
        <source>without intervals: errors are not known</source>
        <translation>구간 없음: 오차를 알 수 없음</translation>
    </message>
    <message>
        <source>rounds left out without a disclosed amount, a rate or a day: %1</source>
        <translation>금액·환율·날짜를 알 수 없어 제외한 라운드: %1건</translation>
    </message>
    <message>
        <source>models without an index: %1</source>
        <translation>지수가 없는 모델: %1개</translation>
    </message>
    <message>
        <source>also after %1, the day of the scores</source>
        <translation>점수 기준일(%1) 이후의 것도 포함</translation>
    </message>
    <message>
        <source>As far as measured, %1</source>
        <translation>측정된 바로는 %1</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>the countries rank alike under both rules</source>
        <translation>두 기준의 국가 순위가 같음</translation>
    </message>
    <message>
        <source>compared with %1 (%2)</source>
        <translation>비교 기준: %1(%2)</translation>
    </message>
    <message>
        <source>Sources: announcements and press as listed; ECB reference rates of the day announced, means of the period where the day is not known.</source>
        <translation>출처: 표에 적힌 발표와 언론 보도, 발표일의 ECB 기준 환율(날짜를 모르면 해당 기간의 평균).</translation>
    </message>
    <message>
        <source>Sources: announcements and press as listed; ECB reference rates of the day announced.</source>
        <translation>출처: 표에 적힌 발표와 언론 보도, 발표일의 ECB 기준 환율.</translation>
    </message>
    <message>
        <source>GDP: International Monetary Fund.</source>
        <translation>GDP: 국제통화기금(IMF).</translation>
    </message>
    <message>
        <source>People: World Bank and International Monetary Fund.</source>
        <translation>인구: 세계은행과 국제통화기금(IMF).</translation>
    </message>
    <message>
        <source>estimates included (*)</source>
        <translation>추정치 포함(*)</translation>
    </message>
    <message>
        <source>as known on %1</source>
        <translation>%1까지 알려진 것</translation>
    </message>
    <message>
        <source>models: the best variant per family</source>
        <translation>모델: 계열별 최고 변형</translation>
    </message>
    <message>
        <source>models: the best per lab</source>
        <translation>모델: 연구소별 최고 모델</translation>
    </message>
    <message>
        <source>%1% intervals of the simulation</source>
        <translation>시뮬레이션의 %1% 구간</translation>
    </message>
    <message>
        <source>≥: at least, for some of its models are without an index or only estimated</source>
        <translation>≥: 일부 모델의 지수가 없거나 추정만 있어 하한</translation>
    </message>
    <message>
        <source>models without an index may move any value, beyond its interval, too</source>
        <translation>지수 없는 모델에 따라 모든 값이 구간 밖으로도 달라질 수 있음</translation>
    </message>
    <message>
        <source>models without an index may move any value</source>
        <translation>지수 없는 모델에 따라 모든 값이 달라질 수 있음</translation>
    </message>
    <message>
        <source>models left out because what the filters ask is not known of them: %1</source>
        <translation>필터가 묻는 정보를 몰라 제외한 모델: %1개</translation>
    </message>
    <message>
        <source>models left out whose weights are not known to be open or closed: %1</source>
        <translation>가중치 공개 여부를 몰라 제외한 모델: %1개</translation>
    </message>
    <message>
        <source>models left out that are not known to reason or not: %1</source>
        <translation>추론 여부를 몰라 제외한 모델: %1개</translation>
    </message>
    <message>
        <source>models left out whose release date is not known: %1</source>
        <translation>출시일을 몰라 제외한 모델: %1개</translation>
    </message>
    <message>
        <source>models left out whose number of parameters is not known: %1</source>
        <translation>매개변수 수를 몰라 제외한 모델: %1개</translation>
    </message>
    <message>
        <source>models left out whose price is not known: %1</source>
        <translation>가격을 몰라 제외한 모델: %1개</translation>
    </message>
    <message>
        <source>As far as known, %1</source>
        <translation>알려진 바로는 %1</translation>
    </message>
    <message>
        <source>their errors are too large to tell any two ranks apart</source>
        <translation>오차가 너무 커서 어느 두 순위도 구분되지 않음</translation>
    </message>
</context>
<context>
    <name>podium::Certainty</name>
    <message>
        <source>%1 draws, seed %2</source>
        <translation>추출 %1회, 시드 %2</translation>
    </message>
    <message>
        <source>scores within their errors</source>
        <translation>오차 범위 안의 점수</translation>
    </message>
    <message>
        <source>weights over all there could be</source>
        <translation>가능한 모든 가중치</translation>
    </message>
    <message>
        <source>weights around the method&apos;s (concentration %1)</source>
        <translation>방법의 가중치 주변(집중도 %1)</translation>
    </message>
    <message>
        <source>normalisation and aggregation</source>
        <translation>정규화와 집계 방식</translation>
    </message>
    <message>
        <source>the rule for missing scores</source>
        <translation>결측 규칙</translation>
    </message>
    <message>
        <source>one evaluation left out</source>
        <translation>평가 하나 제외</translation>
    </message>
    <message>
        <source>repeats shrink %1 of the variance</source>
        <translation>반복으로 분산의 %1 감소</translation>
    </message>
    <message>
        <source>errors of two models correlate by %1</source>
        <translation>두 모델의 오차 상관계수 %1</translation>
    </message>
    <message>
        <source>ranks by overlap of single intervals</source>
        <translation>개별 구간의 겹침에 따른 순위 구간</translation>
    </message>
    <message>
        <source>ranks by confidence sets for all at once (%1)</source>
        <translation>동시 신뢰 집합에 따른 순위 구간(%1)</translation>
    </message>
    <message>
        <source>%1 intervals</source>
        <translation>%1 구간</translation>
    </message>
    <message>
        <source>varied: %1</source>
        <translation>변동 대상: %1</translation>
    </message>
    <message>
        <source>run again: errors from what re-runs changed</source>
        <translation>재실행: 재실행에서 바뀐 만큼의 오차</translation>
    </message>
    <message>
        <source>other rules: weights around the method&apos;s (concentration 100)</source>
        <translation>다른 규칙: 방법의 가중치 주변 (집중도 100)</translation>
    </message>
    <message>
        <source>other questions of the kind: errors from the numbers of questions</source>
        <translation>같은 종류의 다른 문항: 문항 수에서 구한 오차</translation>
    </message>
    <message>
        <source>Elo scores as uncertain as so many tasks</source>
        <translation>Elo 점수도 과제 수만큼 불확실하다고 봄</translation>
    </message>
    <message>
        <source>each rank by itself (%1)</source>
        <translation>순위마다 따로 (%1)</translation>
    </message>
    <message>
        <source>other rules</source>
        <translation>다른 규칙</translation>
    </message>
    <message>
        <source>%1% intervals</source>
        <translation>%1% 구간</translation>
    </message>
</context>
<context>
    <name>podium::ChartCard</name>
    <message>
        <source>Nothing here is called “%1”.</source>
        <translation>여기에는 “%1”에 해당하는 이름이 없습니다.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%2개 중 %1개 표시</translation>
    </message>
    <message>
        <source>Save, copy or annotate this chart</source>
        <translation>이 차트를 저장하거나 복사하거나 주석 달기</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>주석</translation>
    </message>
    <message>
        <source>Write on this chart.</source>
        <translation>이 차트에 글과 표시를 더합니다.</translation>
    </message>
</context>
<context>
    <name>podium::ChartDescription</name>
    <message>
        <source>Axis: %1, logarithmic</source>
        <translation>축: %1, 로그</translation>
    </message>
    <message>
        <source>Axis: %1</source>
        <translation>축: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>데이터 없음</translation>
    </message>
    <message>
        <source>interval %1</source>
        <translation>구간 %1</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>추정</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reference line: %1</source>
        <translation>기준선: %1</translation>
    </message>
    <message>
        <source>Rows not shown: %1</source>
        <translation>표시하지 않은 행: %1개</translation>
    </message>
    <message>
        <source>Across: %1</source>
        <translation>가로축: %1</translation>
    </message>
</context>
<context>
    <name>podium::ChartLayout</name>
    <message>
        <source>more rules: %1</source>
        <translation>규칙 %1개 더 있음</translation>
    </message>
</context>
<context>
    <name>podium::ChartScene</name>
    <message>
        <source>One row in %1 has room for its name.</source>
        <translation>공간이 좁아 이름을 %1행마다 한 번 표시합니다.</translation>
    </message>
    <message>
        <source>Values of zero or less, which a logarithmic axis cannot show: %1.</source>
        <translation>로그 축에 표시할 수 없는 0 이하의 값: %1.</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>데이터 없음</translation>
    </message>
    <message>
        <source>not on this axis</source>
        <translation>축 범위 밖</translation>
    </message>
    <message>
        <source>%1, not on this axis</source>
        <translation>%1, 축 범위 밖</translation>
    </message>
    <message>
        <source>Points without room for their name: %1.</source>
        <translation>이름을 적을 자리가 없는 점: %1개.</translation>
    </message>
    <message>
        <source>no ranked model</source>
        <translation>순위에 든 모델 없음</translation>
    </message>
    <message>
        <source>Annotations without a place in this picture: %1.</source>
        <translation>이 그림에 놓을 자리가 없는 주석: %1개.</translation>
    </message>
</context>
<context>
    <name>podium::ChartSheet</name>
    <message>
        <source>Below</source>
        <translation>아래</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>위</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>글</translation>
    </message>
    <message>
        <source>Place of the text</source>
        <translation>글의 위치</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>계열</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>가로</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>세로</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>점</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>이름들</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>추세</translation>
    </message>
    <message>
        <source>Dashed: %1</source>
        <translation>파선: %1</translation>
    </message>
    <message>
        <source>Lines to names</source>
        <translation>이름까지 잇는 선</translation>
    </message>
</context>
<context>
    <name>podium::ChartWidget</name>
    <message>
        <source>Chart</source>
        <translation>차트</translation>
    </message>
</context>
<context>
    <name>podium::ChipRow</name>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more filters</source>
        <translation>
            <numerusform>필터 %n개 더 있음</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>제거: %1</translation>
    </message>
    <message>
        <source>%1. Click to remove this rule.</source>
        <translation>%1. 누르면 이 규칙을 없앱니다.</translation>
    </message>
</context>
<context>
    <name>podium::ChoiceList</name>
    <message>
        <source>Find… or several: Korea, France, Canada</source>
        <translation>찾기… 여러 개는 쉼표로: 한국, 프랑스, 캐나다</translation>
    </message>
    <message>
        <source>What to choose</source>
        <translation>고를 것</translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation>고를 수 있는 것</translation>
    </message>
</context>
<context>
    <name>podium::Choices</name>
    <message>
        <source>Countries</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>재원</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>측정 단위</translation>
    </message>
    <message>
        <source>Per head</source>
        <translation>1인당</translation>
    </message>
    <message>
        <source>Per cent of GDP</source>
        <translation>GDP 대비 %</translation>
    </message>
    <message>
        <source>Groups of countries</source>
        <translation>국가 집단</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>연구소</translation>
    </message>
    <message>
        <source>Kinds of money</source>
        <translation>자금 종류</translation>
    </message>
    <message>
        <source>Kinds of programmes</source>
        <translation>사업 종류</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>발표 시기</translation>
    </message>
    <message>
        <source>Three months up to the figures</source>
        <translation>수치 기준일까지 3개월</translation>
    </message>
    <message>
        <source>Twelve months up to the figures</source>
        <translation>수치 기준일까지 12개월</translation>
    </message>
    <message>
        <source>All up to the figures</source>
        <translation>수치 기준일까지 전체</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>모든 해</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>자주 쓰는 조건</translation>
    </message>
    <message>
        <source>All but the United States and China</source>
        <translation>미국과 중국을 뺀 모든 나라</translation>
    </message>
    <message>
        <source>Only these groups</source>
        <translation>이 집단만</translation>
    </message>
    <message>
        <source>Only these countries</source>
        <translation>이 국가만</translation>
    </message>
    <message>
        <source>Without these groups</source>
        <translation>이 집단 제외</translation>
    </message>
    <message>
        <source>Without these countries</source>
        <translation>이 국가 제외</translation>
    </message>
    <message>
        <source>Only these labs</source>
        <translation>이 연구소만</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 외 %2개</translation>
    </message>
</context>
<context>
    <name>podium::ClaimModel</name>
    <message>
        <source>Holds</source>
        <translation>성립</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>불성립</translation>
    </message>
    <message>
        <source>Depends</source>
        <translation>조건부</translation>
    </message>
    <message>
        <source>Not evaluable</source>
        <translation>판정 불가</translation>
    </message>
    <message>
        <source>Says nothing</source>
        <translation>해당 없음</translation>
    </message>
    <message>
        <source>day</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>folding</source>
        <translation>묶음 방식</translation>
    </message>
    <message>
        <source>which models</source>
        <translation>모델 범위</translation>
    </message>
    <message>
        <source>estimates</source>
        <translation>추정 지수</translation>
    </message>
    <message>
        <source>later scores</source>
        <translation>이후 점수</translation>
    </message>
    <message>
        <source>counting rule</source>
        <translation>집계 규칙</translation>
    </message>
    <message>
        <source>seats of labs</source>
        <translation>연구소 소재지</translation>
    </message>
    <message>
        <source>method</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>row of the ledger</source>
        <translation>장부 항목</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>주장</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>진술</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>해석</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>판정을 가르는 것</translation>
    </message>
    <message>
        <source>Safe to say</source>
        <translation>안전한 문장</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2가지 중 %1가지</translation>
    </message>
    <message>
        <source>Holds, within error</source>
        <translation>오차 범위에서 성립</translation>
    </message>
    <message>
        <source>Fails, within error</source>
        <translation>오차 범위에서 불성립</translation>
    </message>
    <message>
        <source>What files and the command line call it.</source>
        <translation>파일과 명령줄에서 쓰는 이름입니다.</translation>
    </message>
    <message>
        <source>What is claimed.</source>
        <translation>주장하는 내용입니다.</translation>
    </message>
    <message>
        <source>Whether it holds under all its readings.</source>
        <translation>모든 해석에서 성립하는지 나타냅니다.</translation>
    </message>
    <message>
        <source>In how many of them it holds, of those that say anything.</source>
        <translation>판단할 수 있는 해석 가운데 성립하는 해석의 수입니다.</translation>
    </message>
    <message>
        <source>What its verdict depends on.</source>
        <translation>무엇에 따라 판정이 달라지는지 나타냅니다.</translation>
    </message>
    <message>
        <source>A sentence that holds.</source>
        <translation>그대로 말해도 되는 문장입니다.</translation>
    </message>
</context>
<context>
    <name>podium::ClaimsWorkspace</name>
    <message>
        <source>Claims</source>
        <translation>주장 검증</translation>
    </message>
    <message>
        <source>Which sentences about rankings and money hold, and what can safely be said.</source>
        <translation>순위와 자금에 관한 어떤 문장이 성립하는지, 무엇을 안전하게 말할 수 있는지 봅니다.</translation>
    </message>
    <message>
        <source>Claims and their verdicts</source>
        <translation>주장과 판정</translation>
    </message>
    <message>
        <source>Reading the figures…</source>
        <translation>수치를 읽는 중…</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>해석</translation>
    </message>
    <message>
        <source>Readings of the chosen claim</source>
        <translation>선택한 주장의 해석</translation>
    </message>
    <message>
        <source>No figure here decides this claim.</source>
        <translation>이 주장을 판정할 수치가 없습니다.</translation>
    </message>
    <message>
        <source>What can be said of it stands above.</source>
        <translation>말할 수 있는 것은 위에 있습니다.</translation>
    </message>
    <message>
        <source>Where it holds</source>
        <translation>성립하는 곳</translation>
    </message>
    <message>
        <source>Take this claim away</source>
        <translation>이 주장 제거</translation>
    </message>
    <message>
        <source>It is one of your own; those of the report stay.</source>
        <translation>직접 추가한 주장입니다. 보도의 주장은 그대로 남습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n of your own are kept, but these figures cannot judge them</source>
        <translation>
            <numerusform>직접 넣은 주장 %n개는 보관 중이지만 이 수치로는 판정할 수 없음</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is judged yet.</source>
        <translation>아직 판정한 것이 없습니다.</translation>
    </message>
    <message>
        <source>Complete the sentence above, or choose a claim.</source>
        <translation>위 문장을 완성하거나 주장을 고르십시오.</translation>
    </message>
</context>
<context>
    <name>podium::CliText</name>
    <message>
        <source>The command is missing; there are %1.</source>
        <translation>명령이 없습니다. 사용할 수 있는 명령: %1.</translation>
    </message>
    <message>
        <source>&quot;podium --help&quot; lists commands and options.</source>
        <translation>명령과 옵션은 &quot;podium --help&quot;에서 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>the name of a file</source>
        <translation>파일 이름</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1부터 %2까지의 숫자</translation>
    </message>
    <message>
        <source>Say where the chart goes: -o FILE, ending in .png, .svg or .pdf.</source>
        <translation>차트를 저장할 곳을 지정하십시오: -o FILE (.png, .svg, .pdf로 끝나는 이름).</translation>
    </message>
    <message>
        <source>a file ending in .png, .svg or .pdf</source>
        <translation>.png, .svg, .pdf로 끝나는 파일</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>No findings in %1 files / %2 rows.</source>
        <translation>파일 %1개, %2행: 지적 사항이 없습니다.</translation>
    </message>
    <message>
        <source>%1 findings in %2 files / %3 rows.</source>
        <translation>파일 %2개, %3행: 지적 사항 %1건.</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>스냅샷</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>With published index</source>
        <translation>공표 지수 보유</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>평가</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>문항 수</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>반복 횟수</translation>
    </message>
    <message>
        <source>%1 without all scores</source>
        <translation>일부 점수가 없는 모델 %1개</translation>
    </message>
    <message>
        <source>%1 only estimated by the source (--estimated ranks them)</source>
        <translation>출처의 추정만 있는 모델 %1개(--estimated로 포함)</translation>
    </message>
    <message>
        <source>%1 scored after the snapshot&apos;s day (--later-scores ranks them)</source>
        <translation>스냅샷 날짜 이후에 점수가 기록된 모델 %1개(--later-scores로 포함)</translation>
    </message>
    <message>
        <source>Not ranked: %1</source>
        <translation>순위에서 제외: %1</translation>
    </message>
    <message>
        <source>Showing %1 of %2 ranked models.</source>
        <translation>순위에 든 모델 %2개 중 %1개를 표시합니다.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>혹시 &quot;%1&quot;입니까?</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; 옵션은 없습니다.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; 명령은 없습니다.</translation>
    </message>
    <message>
        <source>%1 needs a value: %1 %2.</source>
        <translation>%1에는 값이 필요합니다: %1 %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not belong here; a value stands behind its option.</source>
        <translation>&quot;%1&quot;: 여기에 올 수 없습니다. 값은 옵션 바로 뒤에 적으십시오.</translation>
    </message>
    <message>
        <source>Say which chart: %1.</source>
        <translation>어느 차트인지 지정하십시오: %1.</translation>
    </message>
    <message>
        <source>There is no chart &quot;%1&quot;; there are %2.</source>
        <translation>&quot;%1&quot; 차트는 없습니다. 사용할 수 있는 차트: %2.</translation>
    </message>
    <message>
        <source>&quot;podium %1&quot; takes no %2; &quot;podium %1 --help&quot; lists what it takes.</source>
        <translation>&quot;podium %1&quot; 명령에는 %2 옵션이 없습니다. 옵션은 &quot;podium %1 --help&quot;에서 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 takes %2, not &quot;%3&quot;.</source>
        <translation>%1에 쓸 수 있는 값: %2. 입력한 값: &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>Which figures</source>
        <translation>수치 선택</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>대상 선택</translation>
    </message>
    <message>
        <source>Counting and comparing</source>
        <translation>집계와 비교</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>자금</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>General</source>
        <translation>일반</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Print the help of a command.</source>
        <translation>명령의 도움말을 출력합니다.</translation>
    </message>
    <message>
        <source>Usage: podium [COMMAND [OPTIONS]]</source>
        <translation>사용법: podium [COMMAND [OPTIONS]]</translation>
    </message>
    <message>
        <source>Ranks language models, labs and countries. Without a command the window opens.</source>
        <translation>언어 모델과 연구소, 국가의 순위를 매깁니다. 명령이 없으면 창을 엽니다.</translation>
    </message>
    <message>
        <source>&quot;podium COMMAND --help&quot; lists the options of one command;
&quot;man podium&quot; tells more.</source>
        <translation>명령별 옵션은 &quot;podium COMMAND --help&quot;에서,
자세한 내용은 &quot;man podium&quot;에서 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Usage: podium %1 [OPTIONS]</source>
        <translation>사용법: podium %1 [OPTIONS]</translation>
    </message>
    <message>
        <source>Rank models by the index.</source>
        <translation>모델을 지수 순으로 나열합니다.</translation>
    </message>
    <message>
        <source>Rank countries by a counting rule.</source>
        <translation>국가를 집계 기준에 따라 나열합니다.</translation>
    </message>
    <message>
        <source>List funding rounds, and what each lab raised.</source>
        <translation>자금 조달 라운드와 연구소별 조달액을 나열합니다.</translation>
    </message>
    <message>
        <source>Count the countries of the top N models.</source>
        <translation>상위 N개 모델의 국가를 셉니다.</translation>
    </message>
    <message>
        <source>Draw the ranking of models.</source>
        <translation>모델 순위를 그립니다.</translation>
    </message>
    <message>
        <source>Draw the ranking of countries.</source>
        <translation>국가 순위를 그립니다.</translation>
    </message>
    <message>
        <source>Draw what each lab raised.</source>
        <translation>연구소별 조달액을 그립니다.</translation>
    </message>
    <message>
        <source>Check the figures Podium ships.</source>
        <translation>Podium에 포함된 수치를 검사합니다.</translation>
    </message>
    <message>
        <source>List the snapshots there are.</source>
        <translation>스냅샷을 나열합니다.</translation>
    </message>
    <message>
        <source>List the methods, their evaluations and weights.</source>
        <translation>방법과 그 평가, 가중치를 나열합니다.</translation>
    </message>
    <message>
        <source>Start from the View in this file; other options override it.</source>
        <translation>이 파일의 View에서 시작합니다. 다른 옵션을 주면 그것이 우선합니다.</translation>
    </message>
    <message>
        <source>Figures of this snapshot; &quot;podium snapshots&quot; lists them. Without it: the newest.</source>
        <translation>이 스냅샷의 수치를 사용합니다(목록: &quot;podium snapshots&quot;). 기본값: 최신 스냅샷.</translation>
    </message>
    <message>
        <source>As the world stood on this day, YYYY-MM-DD: the newest snapshot up to it, without models released later.</source>
        <translation>이 날짜(YYYY-MM-DD) 당시의 상태입니다. 그때까지의 최신 스냅샷에서 이후 출시된 모델을 제외합니다.</translation>
    </message>
    <message>
        <source>Rank indices that the source only estimated, too.</source>
        <translation>출처가 추정만 한 지수도 순위에 포함합니다.</translation>
    </message>
    <message>
        <source>Rank models scored only after the day of the snapshot, too.</source>
        <translation>스냅샷 날짜 이후에 점수가 기록된 모델도 순위에 포함합니다.</translation>
    </message>
    <message>
        <source>Index points that do not separate two ranks; 0.005 without it.</source>
        <translation>동률로 보는 지수 차이(점). 기본값: 0.005.</translation>
    </message>
    <message>
        <source>All variants, the best of each family, or the best of each lab.</source>
        <translation>모든 변형, 계열별 최고, 또는 연구소별 최고.</translation>
    </message>
    <message>
        <source>Only these countries; ISO codes such as KR,FR.</source>
        <translation>이 국가만 포함합니다. ISO 코드(예: KR,FR).</translation>
    </message>
    <message>
        <source>Without these countries.</source>
        <translation>이 국가를 제외합니다.</translation>
    </message>
    <message>
        <source>Only these labs; ids or names.</source>
        <translation>이 연구소만 포함합니다. id 또는 이름.</translation>
    </message>
    <message>
        <source>Only models with, or without, open weights.</source>
        <translation>가중치를 공개한 모델만(yes) 또는 비공개 모델만(no).</translation>
    </message>
    <message>
        <source>Only models that reason, or that do not.</source>
        <translation>추론 모델만(yes) 또는 비추론 모델만(no).</translation>
    </message>
    <message>
        <source>Only models released on this day or later.</source>
        <translation>이 날짜 이후 출시된 모델만.</translation>
    </message>
    <message>
        <source>Only models of at most so many billion parameters.</source>
        <translation>매개변수가 이 수(십억 개) 이하인 모델만.</translation>
    </message>
    <message>
        <source>Only models with this text in the name of model, lab or country.</source>
        <translation>모델, 연구소 또는 국가 이름에 이 문자열이 있는 모델만.</translation>
    </message>
    <message>
        <source>Announced on this day or later.</source>
        <translation>이 날짜 이후 발표된 것만.</translation>
    </message>
    <message>
        <source>Announced on this day or earlier.</source>
        <translation>이 날짜까지 발표된 것만.</translation>
    </message>
    <message>
        <source>Convert amounts to this currency; USD without it.</source>
        <translation>금액을 이 통화로 환산합니다. 기본값: USD.</translation>
    </message>
    <message>
        <source>Size in logical pixels; 960x540 without it.</source>
        <translation>논리 픽셀 단위의 크기. 기본값: 960x540.</translation>
    </message>
    <message>
        <source>PNG pixels per logical pixel; 1 without it.</source>
        <translation>논리 픽셀당 PNG 픽셀 수. 기본값: 1.</translation>
    </message>
    <message>
        <source>Colours of the chart.</source>
        <translation>차트의 색.</translation>
    </message>
    <message>
        <source>A logarithmic axis, with dots for bars.</source>
        <translation>로그 축을 사용하고 막대 대신 점으로 그립니다.</translation>
    </message>
    <message>
        <source>This title in place of the composed one.</source>
        <translation>자동으로 작성되는 제목 대신 쓸 제목.</translation>
    </message>
    <message>
        <source>This subtitle in place of the composed one.</source>
        <translation>자동으로 작성되는 부제 대신 쓸 부제.</translation>
    </message>
    <message>
        <source>How to print; a table without it.</source>
        <translation>출력 형식. 기본값: table.</translation>
    </message>
    <message>
        <source>Language of tables, charts and messages; the system&apos;s without it.</source>
        <translation>표, 차트, 메시지의 언어. 기본값: 시스템 언어.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>이 도움말을 출력합니다.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>버전을 출력합니다.</translation>
    </message>
    <message>
        <source>a day such as 2025-10-02</source>
        <translation>날짜(예: 2025-10-02)</translation>
    </message>
    <message>
        <source>a number of at least %1</source>
        <translation>%1 이상의 숫자</translation>
    </message>
    <message>
        <source>a whole number of at least 1</source>
        <translation>1 이상의 정수</translation>
    </message>
    <message>
        <source>a code such as USD, EUR or KRW</source>
        <translation>통화 코드(예: USD, EUR, KRW)</translation>
    </message>
    <message>
        <source>The period ends on %1, before it begins on %2; change --from or --to.</source>
        <translation>기간의 종료일(%1)이 시작일(%2)보다 빠릅니다. --from 또는 --to를 고치십시오.</translation>
    </message>
    <message>
        <source>width and height from 200x150 to 10000x10000, such as 960x540</source>
        <translation>200x150부터 10000x10000까지의 너비와 높이(예: 960x540)</translation>
    </message>
    <message>
        <source>Compute the index by this method; &quot;podium methods&quot; lists them, and a file describes one of your own. Without it: the snapshot&apos;s own.</source>
        <translation>이 방법으로 지수를 계산합니다(목록: &quot;podium methods&quot;). 파일로 직접 정한 방법도 쓸 수 있습니다. 기본값: 스냅샷의 방법.</translation>
    </message>
    <message>
        <source>How scores become comparable: none, min-max, z-score, rank, borda, percentile, reference or goalposts.</source>
        <translation>점수를 비교할 수 있게 하는 정규화 방식: none, min-max, z-score, rank, borda, percentile, reference, goalposts.</translation>
    </message>
    <message>
        <source>How scores become one index: arithmetic, geometric, harmonic, copeland, win-rate or borda.</source>
        <translation>점수를 하나의 지수로 집계하는 방식: arithmetic, geometric, harmonic, copeland, win-rate, borda.</translation>
    </message>
    <message>
        <source>Weights: source, equal, category (each the same), pca (principal component), or EVALUATION=W,...</source>
        <translation>가중치: source, equal, category(범주마다 동일), pca(주성분), 또는 EVALUATION=W,...</translation>
    </message>
    <message>
        <source>Models that lack scores: complete (no index), renormalise, mean, median, regression or source. renormalise:0.8 asks for 80 % of the weight to be measured; 50 % without a number.</source>
        <translation>결측 점수가 있는 모델의 처리: complete(지수 없음), renormalise, mean, median, regression, source. renormalise:0.8은 가중치의 80%가 측정되어 있어야 한다는 뜻이며 숫자를 생략하면 50%입니다.</translation>
    </message>
    <message>
        <source>Over time, and two rankings</source>
        <translation>시간에 따른 변화와 두 순위의 비교</translation>
    </message>
    <message>
        <source>Measure how far two rankings agree, under two methods, two counting rules or two Views.</source>
        <translation>두 방법, 두 집계 기준 또는 두 View에 따른 순위가 얼마나 일치하는지 측정합니다.</translation>
    </message>
    <message>
        <source>List who raised the highest index, and when, by country, lab or openness.</source>
        <translation>국가, 연구소 또는 가중치 공개 여부별로 누가 언제 최고 지수를 경신했는지 나열합니다.</translation>
    </message>
    <message>
        <source>List ranks and indices of models, labs or countries over the snapshots.</source>
        <translation>모델, 연구소, 국가의 순위와 지수를 스냅샷별로 나열합니다.</translation>
    </message>
    <message>
        <source>Tell how many months frontiers are behind a reference.</source>
        <translation>최고 수준이 기준보다 몇 개월 뒤졌는지 계산합니다.</translation>
    </message>
    <message>
        <source>List the models that no model of their price or less beats.</source>
        <translation>같거나 더 낮은 가격의 어떤 모델에도 뒤지지 않는 모델을 나열합니다.</translation>
    </message>
    <message>
        <source>How models become a country&apos;s number: best, top-mean:K, count:N, labs-over:X, lab-sum, frontier-share or herfindahl.</source>
        <translation>모델에서 국가의 값을 구하는 집계 기준: best, top-mean:K, count:N, labs-over:X, lab-sum, frontier-share, herfindahl.</translation>
    </message>
    <message>
        <source>Compare every index with this model&apos;s; in lag, the country, lab, &quot;open&quot; or &quot;closed&quot; that others are behind.</source>
        <translation>모든 지수를 이 모델의 지수와 비교합니다. lag에서는 기준이 되는 국가, 연구소, &quot;open&quot; 또는 &quot;closed&quot;.</translation>
    </message>
    <message>
        <source>Ask for one line each; fails where snapshots follow different methods.</source>
        <translation>항목마다 하나의 선으로 잇도록 요구합니다. 스냅샷의 방법이 서로 다르면 실패합니다.</translation>
    </message>
    <message>
        <source>Count a lab of several countries in the one the source names, in each, or split between them.</source>
        <translation>여러 국가에 걸친 연구소를 출처가 밝힌 국가에(source), 각 국가에(each), 또는 나누어(split) 집계합니다.</translation>
    </message>
    <message>
        <source>List each item&apos;s shift, in place of the measures.</source>
        <translation>일치도 대신 항목별 순위 변화를 나열합니다.</translation>
    </message>
    <message>
        <source>Compare with the same ranking under this method.</source>
        <translation>이 방법에 따른 같은 순위와 비교합니다.</translation>
    </message>
    <message>
        <source>Compare countries with those under this counting rule.</source>
        <translation>이 집계 기준에 따른 국가 순위와 비교합니다.</translation>
    </message>
    <message>
        <source>Compare with the View in this file; --with-method and --with-rule override it.</source>
        <translation>이 파일의 View와 비교합니다. --with-method와 --with-rule이 우선합니다.</translation>
    </message>
    <message>
        <source>Add each country&apos;s value as if its best lab had no models.</source>
        <translation>최고 연구소의 모델이 없다고 가정한 국가별 값을 추가합니다.</translation>
    </message>
    <message>
        <source>Ranked in both</source>
        <translation>두 순위 모두에 있음</translation>
    </message>
    <message>
        <source>Ranked in the first alone</source>
        <translation>첫 번째 순위에만 있음</translation>
    </message>
    <message>
        <source>Ranked in the other alone</source>
        <translation>두 번째 순위에만 있음</translation>
    </message>
    <message>
        <source>Kendall&apos;s tau-b</source>
        <translation>켄달의 타우-b</translation>
    </message>
    <message>
        <source>Spearman&apos;s correlation</source>
        <translation>스피어먼 상관계수</translation>
    </message>
    <message>
        <source>Places that count as the top</source>
        <translation>상위권으로 본 순위 수</translation>
    </message>
    <message>
        <source>Overlap of the top</source>
        <translation>상위권 중복률</translation>
    </message>
    <message>
        <source>Rank-biased overlap (p = 0.9, extrapolated)</source>
        <translation>순위 편향 중첩도(p = 0.9, 외삽)</translation>
    </message>
    <message>
        <source>Largest shift, places</source>
        <translation>최대 순위 변화(계단)</translation>
    </message>
    <message>
        <source>Mean shift, places</source>
        <translation>평균 순위 변화(계단)</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>일치도</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>순위 변화</translation>
    </message>
    <message>
        <source>Largest shifts</source>
        <translation>가장 큰 순위 변화</translation>
    </message>
    <message>
        <source>First</source>
        <translation>첫 번째</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>두 번째</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>변화</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>첫 번째: %1</translation>
    </message>
    <message>
        <source>Other: %1</source>
        <translation>두 번째: %1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>지수</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>free</source>
        <translation>무료</translation>
    </message>
    <message>
        <source>Not listed: %1 beaten beyond error by a model that costs no more, %2 beaten whose error is not known, %3 without a price.</source>
        <translation>표시하지 않음: 더 비싸지 않은 모델에 오차 이상으로 뒤진 모델 %1개, 뒤졌으나 오차를 모르는 모델 %2개, 가격이 없는 모델 %3개.</translation>
    </message>
    <message>
        <source>Price: US dollars per million tokens, three of input to one of output.</source>
        <translation>가격: 백만 토큰당 미국 달러, 입력과 출력을 3 대 1로 혼합.</translation>
    </message>
    <message>
        <source>Say what to compare with: --with-method ID, --with-rule RULE or --with-view FILE.json.</source>
        <translation>무엇과 비교할지 지정하십시오: --with-method ID, --with-rule RULE 또는 --with-view FILE.json.</translation>
    </message>
    <message>
        <source>Level of the intervals, 0.5 to 0.999; 0.95 without it.</source>
        <translation>구간의 신뢰 수준(0.5~0.999). 기본값: 0.95.</translation>
    </message>
    <message>
        <source>Share of a score&apos;s variance that repeats shrink, 0 to 1; 0, the cautious one, without it.</source>
        <translation>반복으로 줄어드는 점수 분산의 비중(0~1). 기본값: 보수적인 0.</translation>
    </message>
    <message>
        <source>Draw weights around the method&apos;s, or all weights alike.</source>
        <translation>가중치를 방법의 가중치 주변에서, 또는 가능한 모든 가중치에서 고르게 추출합니다.</translation>
    </message>
    <message>
        <source>Concentration of weights drawn around the method&apos;s, 1 to 1000000; 100 without it, more is nearer.</source>
        <translation>방법의 가중치 주변에서 추출하는 집중도(1~1000000). 클수록 방법의 가중치에 가깝습니다. 기본값: 100.</translation>
    </message>
    <message>
        <source>Draw nothing: show the ranks without each evaluation, or without each lab.</source>
        <translation>추출하지 않고, 평가나 연구소를 하나씩 제외한 순위를 표시합니다.</translation>
    </message>
    <message>
        <source>Start of the random numbers; the same seed gives the same answer. 20251002 without it.</source>
        <translation>난수의 시드. 시드가 같으면 결과도 같습니다. 기본값: 20251002.</translation>
    </message>
    <message>
        <source>Compare A with the mean of K neighbours on each side of its rank.</source>
        <translation>A를 순위 위아래 각 K개 대상의 평균과 비교합니다.</translation>
    </message>
    <message>
        <source>Show the smallest changes of weights that make A and B tie.</source>
        <translation>A와 B를 동률로 만드는 최소의 가중치 변화를 표시합니다.</translation>
    </message>
    <message>
        <source>How sure, and why</source>
        <translation>불확실성과 근거</translation>
    </message>
    <message>
        <source>List what changed between two snapshots.</source>
        <translation>두 스냅샷 사이에 바뀐 내용을 나열합니다.</translation>
    </message>
    <message>
        <source>Show how far ranks move when scores, weights or rules do.</source>
        <translation>점수, 가중치 또는 규칙이 바뀔 때 순위가 얼마나 움직이는지 표시합니다.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1부터 %2까지의 정수</translation>
    </message>
    <message>
        <source>some of %1</source>
        <translation>%1 중 하나 이상</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변화</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>구간</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>순위 구간</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>기여 점수</translation>
    </message>
    <message>
        <source>Weight to tie</source>
        <translation>동률이 되는 가중치</translation>
    </message>
    <message>
        <source>A less B: %1 points. The error of a score is not known.</source>
        <translation>A와 B의 차이: %1점. 오차를 알 수 없는 점수가 있습니다.</translation>
    </message>
    <message>
        <source>A less B: %1 points, standard error %2, z = %3.</source>
        <translation>A와 B의 차이: %1점, 표준 오차 %2, z = %3.</translation>
    </message>
    <message>
        <source>One of the two is ahead everywhere: no weights make them tie.</source>
        <translation>한쪽이 모든 평가에서 앞서므로 어떤 가중치로도 동률이 되지 않습니다.</translation>
    </message>
    <message>
        <source>Its neighbours: %1</source>
        <translation>인접 순위: %1</translation>
    </message>
    <message>
        <source>Its index less their mean: %1 points.</source>
        <translation>인접 순위 평균과의 지수 차이: %1점.</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>해당 대상</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>인접 순위</translation>
    </message>
    <message>
        <source>z</source>
        <translation>z</translation>
    </message>
    <message>
        <source>Say what to compare: &quot;podium compare A B&quot;, or &quot;podium compare A --neighbours K&quot;.</source>
        <translation>비교할 대상을 지정하십시오: &quot;podium compare A B&quot; 또는 &quot;podium compare A --neighbours K&quot;.</translation>
    </message>
    <message>
        <source>--swap needs two to compare: &quot;podium compare A B --swap&quot;.</source>
        <translation>--swap에는 비교할 대상이 두 개 필요합니다: &quot;podium compare A B --swap&quot;.</translation>
    </message>
    <message>
        <source>Say which snapshots to compare: &quot;podium diff SNAPSHOT SNAPSHOT&quot;; &quot;podium snapshots&quot; lists them.</source>
        <translation>비교할 스냅샷을 지정하십시오: &quot;podium diff SNAPSHOT SNAPSHOT&quot;(목록: &quot;podium snapshots&quot;).</translation>
    </message>
    <message>
        <source>%1, by its best model %2</source>
        <translation>%1, 최고 모델 %2</translation>
    </message>
    <message>
        <source>%1: index %2, not ranked by these rules</source>
        <translation>%1: 지수 %2, 이 규칙에서는 순위 없음</translation>
    </message>
    <message>
        <source>%1: index %2, rank %3</source>
        <translation>%1: 지수 %2, %3위</translation>
    </message>
    <message>
        <source>Ranks 5–95%</source>
        <translation>순위 5–95%</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>중앙값</translation>
    </message>
    <message>
        <source>Top 3</source>
        <translation>3위 안</translation>
    </message>
    <message>
        <source>Top 10</source>
        <translation>10위 안</translation>
    </message>
    <message>
        <source>Left out for want of scores: %1</source>
        <translation>점수가 없어 제외한 모델: %1개</translation>
    </message>
    <message>
        <source>Mean shift of all ranks: %1 places.</source>
        <translation>전체 순위의 평균 변동: %1계단.</translation>
    </message>
    <message>
        <source>Ranks when one is left out at a time; – where nothing is left.</source>
        <translation>하나씩 제외했을 때의 순위. 남는 것이 없으면 –.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>범주</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>1위</translation>
    </message>
    <message>
        <source>Only models of more than so many billion parameters.</source>
        <translation>매개변수가 이보다 많은(단위: 십억) 모델만.</translation>
    </message>
    <message>
        <source>Only models that cost more than this per million tokens.</source>
        <translation>백만 토큰당 가격이 이보다 비싼 모델만.</translation>
    </message>
    <message>
        <source>Only models that cost at most this per million tokens.</source>
        <translation>백만 토큰당 가격이 이 값 이하인 모델만.</translation>
    </message>
    <message>
        <source>Say whose profile: &quot;podium profile KR&quot;.</source>
        <translation>어느 국가의 프로필인지 쓰세요: &quot;podium profile KR&quot;.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>The money beside the index: rounds of labs, or private investment in AI over the longest period known.</source>
        <translation>지수 옆에 놓을 금액: 연구소의 라운드, 또는 알려진 가장 긴 기간의 AI 민간 투자.</translation>
    </message>
    <message>
        <source>Only money from these payers.</source>
        <translation>이 주체가 낸 돈만.</translation>
    </message>
    <message>
        <source>Add amounts per inhabitant, or in per cent of nominal gross domestic product, of the year stated.</source>
        <translation>1인당 금액 또는 명목 GDP 대비 비율을 해당 연도와 함께 덧붙입니다.</translation>
    </message>
    <message>
        <source>Convert all amounts at the rates of this day; at those of the days announced without it.</source>
        <translation>모든 금액을 이 날의 환율로 환산합니다. 없으면 발표일 환율.</translation>
    </message>
    <message>
        <source>Amounts at prices of the newest year with a deflator; fails where the figures hold none.</source>
        <translation>디플레이터가 있는 가장 최근 연도의 물가로 환산합니다. 디플레이터가 없으면 실패합니다.</translation>
    </message>
    <message>
        <source>Sums in place of rows; programmes sum by country or year, and never across payer, kind or status.</source>
        <translation>행 대신 합계. 사업은 국가나 연도별로 합치며, 지급 주체, 종류, 상태가 다르면 합치지 않습니다.</translation>
    </message>
    <message>
        <source>List export controls, regulation and other events.</source>
        <translation>수출 통제, 규제 등 사건을 나열합니다.</translation>
    </message>
    <message>
        <source>Set money beside the best index of countries or labs, with a trend line.</source>
        <translation>국가나 연구소의 최고 지수 옆에 금액을 놓고 추세선을 구합니다.</translation>
    </message>
    <message>
        <source>What is known of one country, on one page.</source>
        <translation>한 국가에 관해 알려진 것을 한 쪽에 모읍니다.</translation>
    </message>
    <message>
        <source>List public programmes and pledges, and what a country plans without counting anything twice.</source>
        <translation>공공 사업과 약정, 그리고 이중 계산 없이 국가별 계획을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Give either a file of claims or --claim, not both.</source>
        <translation>주장 파일과 --claim 중 하나만 지정하세요.</translation>
    </message>
    <message>
        <source>--explain ID lists the readings of one claim.</source>
        <translation>--explain ID는 한 주장의 해석을 모두 나열합니다.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>해석</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Say of each claim whether it holds, fails or depends, and what can safely be said.</source>
        <translation>각 주장이 성립하는지, 조건에 달렸는지, 무엇을 안전하게 말할 수 있는지 알려 줍니다.</translation>
    </message>
    <message>
        <source>Evaluate this one sentence, English or Korean, such as &quot;KR is ahead of CA&quot;.</source>
        <translation>&quot;한국은 캐나다보다 앞선다&quot; 같은 영어나 한국어 문장 하나를 판정합니다.</translation>
    </message>
    <message>
        <source>List what each reading of this claim says.</source>
        <translation>이 주장의 해석마다 결과를 나열합니다.</translation>
    </message>
    <message>
        <source>What changes from draw to draw: scores, weights, method, missing, evaluation (one is left out). Without it scores,weights, or all with --sobol.</source>
        <translation>추출할 때마다 바꿀 대상: scores, weights, method, missing, evaluation(하나 제외). 기본값: scores,weights, --sobol을 쓰면 전부.</translation>
    </message>
    <message>
        <source>Show how much each thing varied moves the order (Sobol indices), in place of the ranks.</source>
        <translation>순위 대신, 바꿀 대상마다 순서를 얼마나 움직이는지 표시(소볼 지수).</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2~%3)</translation>
    </message>
    <message>
        <source>Varied</source>
        <translation>바꾼 대상</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>단독</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>No rank moves, whatever is drawn.</source>
        <translation>무엇을 추출해도 순위가 움직이지 않습니다.</translation>
    </message>
    <message>
        <source>Mean shift of all ranks over %1 simulated rankings: %2 places, standard deviation %3.</source>
        <translation>시뮬레이션한 순위표 %1개의 전체 순위 평균 변동: %2계단, 표준편차 %3.</translation>
    </message>
    <message>
        <source>Share of the variance of the mean rank shift (Sobol indices): alone, and with what it does together with others; in brackets the %1 interval of the simulation.</source>
        <translation>평균 순위 변동의 분산에서 차지하는 몫(소볼 지수): 단독, 그리고 다른 대상과 함께 일으키는 변동을 더한 합계. 괄호 안은 시뮬레이션의 %1 구간입니다.</translation>
    </message>
    <message>
        <source>Say either --sobol or --leave-out, not both.</source>
        <translation>--sobol과 --leave-out 가운데 하나만 지정하세요.</translation>
    </message>
    <message>
        <source>Ratings have one anchor at most.</source>
        <translation>점수에는 기준 모델이 하나까지만 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <translation>벤치마크</translation>
    </message>
    <message>
        <source>Item-response model on %1 benchmarks; predictions miss the scores by %2 points of 100 (root mean square).</source>
        <translation>벤치마크 %1개의 문항 반응 모형. 예측과 점수의 차이: 100점 만점에 %2점(제곱평균제곱근).</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>레이팅</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>승</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>패</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>무</translation>
    </message>
    <message>
        <source>400 points are odds of ten to one.</source>
        <translation>400점 차이는 승산 10 대 1을 뜻합니다.</translation>
    </message>
    <message>
        <source>Where these models stand on the scale: two for irt, one for bradley-terry.</source>
        <translation>척도에서 이 모델들의 위치. irt는 둘, bradley-terry는 하나.</translation>
    </message>
    <message>
        <source>The same, drawn.</source>
        <translation>같은 내용을 그림으로 그립니다.</translation>
    </message>
    <message>
        <source>Correct the figures by this file, as the window keeps one: countries of labs, other names of labs and models. Without it: the figures as they ship.</source>
        <translation>창이 보관하는 것과 같은 이 파일로 수치를 수정합니다. 연구소의 국가, 연구소와 모델의 다른 이름. 생략하면 포함된 수치 그대로.</translation>
    </message>
    <message>
        <source>List the labs, their countries and other names, and what was corrected about them.</source>
        <translation>연구소와 그 국가, 다른 이름, 수정된 내용을 나열합니다.</translation>
    </message>
    <message>
        <source>A second counting rule is drawn by --as slope.</source>
        <translation>둘째 집계 기준은 --as slope 그림에 그려집니다.</translation>
    </message>
    <message>
        <source>Explain the gap between two models, labs or countries, set up to six side by side, or hold one against its neighbours by rank.</source>
        <translation>두 모델, 연구소 또는 국가의 격차를 설명하고, 여섯까지 나란히 놓거나, 하나를 인접 순위와 비교합니다.</translation>
    </message>
    <message>
        <source>List private investment, processors, notable models of countries, or revenue, users and staff of labs.</source>
        <translation>국가의 민간 투자, 프로세서, 주요 모델 또는 연구소의 매출, 이용자, 인력을 나열합니다.</translation>
    </message>
    <message>
        <source>Only rounds, programmes, events or figures of these kinds, such as equity,debt, counted or not. Without it: all that count as new money.</source>
        <translation>이 종류의 라운드, 사업, 사건, 수치만 포함합니다(예: equity,debt). 합계에 넣지 않는 것도 포함합니다. 지정하지 않으면 신규 자금 전체입니다.</translation>
    </message>
    <message>
        <source>%1: no index</source>
        <translation>%1: 지수 없음</translation>
    </message>
    <message>
        <source>%1: index %2, estimated</source>
        <translation>%1: 지수 %2, 추정</translation>
    </message>
    <message>
        <source>%1: index %2</source>
        <translation>%1: 지수 %2</translation>
    </message>
    <message>
        <source>Less the first</source>
        <translation>첫째와의 차이</translation>
    </message>
    <message>
        <source>Weight to move</source>
        <translation>옮길 가중치</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>벤치마크</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>난이도</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>기울기</translation>
    </message>
    <message>
        <source>Residual, points</source>
        <translation>잔차(점)</translation>
    </message>
    <message>
        <source>Information, %</source>
        <translation>정보량(%)</translation>
    </message>
    <message>
        <source>Fitted without a penalty.</source>
        <translation>벌점 없이 맞춘 결과입니다.</translation>
    </message>
    <message>
        <source>The penalty is %1; without it indices would move by %2 in the middle, and by %3 at most: %4.</source>
        <translation>벌점: %1. 벌점이 없다면 지수 변동은 중앙값 %2, 최대 %3(%4).</translation>
    </message>
    <message>
        <source>Intervals of %1 %: what other questions and other benchmarks of the kind would change, and what the penalty pulls. Models with fewer than %2 benchmarks have no index.</source>
        <translation>%1 % 구간: 같은 종류의 다른 문항과 다른 벤치마크였다면 달라졌을 폭에 벌점이 끌어당긴 몫을 더한 것입니다. 벤치마크 수가 %2개보다 적은 모델에는 지수가 없습니다.</translation>
    </message>
    <message>
        <source>A benchmark on which all models score alike, or which fewer than three took, tells nobody apart and counts for nothing.</source>
        <translation>모든 모델의 점수가 같거나 세 모델보다 적게 치른 벤치마크는 모델을 가려내지 못하므로 세지 않습니다.</translation>
    </message>
    <message>
        <source>* Better models score less: if it counts errors, turn it round (1 less the score) or leave it out.</source>
        <translation>* 나은 모델일수록 점수가 낮습니다. 오류율이라면 1에서 빼서 뒤집거나 제외하세요.</translation>
    </message>
    <message>
        <source>The scores hardly tell the anchors apart, so the unit of the scale is unsure; anchors farther apart are better.</source>
        <translation>두 기준 모델의 점수 차이가 오차에 가까워 척도의 단위가 불확실합니다. 더 멀리 떨어진 기준 모델이 낫습니다.</translation>
    </message>
    <message>
        <source>fit %1 takes no %2: its intervals are computed, not drawn.</source>
        <translation>fit %1: %2 옵션을 받지 않습니다. 구간은 추출하지 않고 계산합니다.</translation>
    </message>
    <message>
        <source>fit %1 takes no %2.</source>
        <translation>fit %1: %2 옵션을 받지 않습니다.</translation>
    </message>
    <message>
        <source>fit takes bradley-terry, irt or ranks, and the file of a table.</source>
        <translation>fit에는 bradley-terry, irt, ranks 가운데 하나와 표 파일이 필요합니다.</translation>
    </message>
    <message>
        <source>Ranks by the overlap of single intervals of %1 %: each holds for itself, not all at once.</source>
        <translation>%1 % 개별 구간의 겹침으로 정한 순위 범위: 각각 따로 성립하며 한꺼번에 성립하지는 않습니다.</translation>
    </message>
    <message>
        <source>Errors are normal; those of two values correlate by %1.</source>
        <translation>오차는 정규분포이며 두 값의 오차 상관계수: %1.</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>표준오차</translation>
    </message>
    <message>
        <source>Values of one group cannot be told apart.</source>
        <translation>구분이 같은 값은 서로 가려낼 수 없습니다.</translation>
    </message>
    <message>
        <source>A tie counts as half a win for each.</source>
        <translation>무승부는 양쪽에 반 승씩입니다.</translation>
    </message>
    <message>
        <source>Ties are an outcome of their own (Davidson): of 100 battles between equals so many are ties: %1.</source>
        <translation>무승부를 따로 셉니다(데이비드슨 모형). 대등한 두 모델의 대결 100번 가운데 무승부: %1.</translation>
    </message>
    <message>
        <source>First place: %1, ahead of %2 by %3 points (± %4).</source>
        <translation>1위: %1. 2위 %2, 점수 차 %3점(± %4).</translation>
    </message>
    <message>
        <source>Battles left out that would put %1 first, the worst chosen: %2.</source>
        <translation>새 1위 %1: 가장 불리한 것부터 뺄 때 1위가 바뀌는 대결 수 %2.</translation>
    </message>
    <message>
        <source>Further wins of %1 over %2 that would put it first: %3.</source>
        <translation>%1: %2 상대로 더 이기면 1위가 되는 승수 %3.</translation>
    </message>
    <message>
        <source>The lead is within the error; %1 times as many battles with the same shares would make it sure.</source>
        <translation>점수 차는 오차 안에 있습니다. 승률이 같다면 대결 수가 %1배일 때 확실해집니다.</translation>
    </message>
    <message>
        <source>400 points are odds of ten to one; 1000 is the mean of the models with a rating.</source>
        <translation>400점 차이는 승산 10 대 1을 뜻합니다. 1000은 레이팅이 있는 모델의 평균입니다.</translation>
    </message>
    <message>
        <source>Battles in which both were bad, left out: %1.</source>
        <translation>둘 다 나빴던 대결, 제외: %1.</translation>
    </message>
    <message>
        <source>Battles in which both were bad, taken as ties: %1.</source>
        <translation>둘 다 나빴던 대결, 무승부로 셈: %1.</translation>
    </message>
    <message>
        <source>&gt; and &lt;: never lost, or never won, against the models with a rating. At this rating such a record would be as rare as %1 %.</source>
        <translation>&gt; 와 &lt;: 레이팅이 있는 모델에게 진 적이 없거나 이긴 적이 없습니다. 이 레이팅이라면 그런 전적이 나올 확률: %1 %.</translation>
    </message>
    <message>
        <source>Where no two models beat each other in turn there is only an order: the model in its middle stands at its mean, without an interval.</source>
        <translation>서로 이긴 적이 있는 두 모델이 없으면 순서만 있습니다. 가운데 모델을 평균에 두며 구간은 없습니다.</translation>
    </message>
    <message>
        <source>Without a rating: met the others only through models that are above or below all of them.</source>
        <translation>레이팅 없음: 나머지 모두보다 위이거나 아래인 모델을 통해서만 만났습니다.</translation>
    </message>
    <message>
        <source>A model without a battle has no rating; a row without battles is no meeting.</source>
        <translation>대결이 없는 모델에는 레이팅이 없습니다. 대결 수가 0인 행은 만난 것이 아닙니다.</translation>
    </message>
    <message>
        <source>%1 groups of models never met: ratings of different groups cannot be compared.</source>
        <translation>서로 만난 적이 없는 모델 묶음: %1개. 다른 묶음끼리는 레이팅을 비교할 수 없습니다.</translation>
    </message>
    <message>
        <source>In fit bradley-terry a tie is half a win for each, or an outcome of its own (Davidson). Half without it.</source>
        <translation>fit bradley-terry에서 무승부를 반 승씩으로 세거나(half) 따로 셉니다(davidson). 없으면 half.</translation>
    </message>
    <message>
        <source>In fit bradley-terry battles in which both models were bad are ties, or left out. Ties without it.</source>
        <translation>fit bradley-terry에서 둘 다 나빴던 대결을 무승부로 세거나(tie) 뺍니다(omit). 없으면 tie.</translation>
    </message>
    <message>
        <source>In fit irt, how strongly abilities, difficulties and slopes are drawn to the middle, 0 to 100; 0.05 without it.</source>
        <translation>fit irt에서 능력, 난이도, 기울기를 가운데로 끌어당기는 세기, 0에서 100까지. 없으면 0.05.</translation>
    </message>
    <message>
        <source>Print what fit irt says of the benchmarks in place of the models.</source>
        <translation>fit irt 결과로 모델 대신 벤치마크를 출력합니다.</translation>
    </message>
    <message>
        <source>Fit a table of your own: ratings from who beat whom, one index from any scores, or how sure ranks are.</source>
        <translation>직접 만든 표를 맞춥니다: 승패에서 레이팅, 임의의 점수에서 하나의 지수, 또는 순위의 확실성.</translation>
    </message>
    <message>
        <source>First place is shared: any further win decides it.</source>
        <translation>공동 1위: 한 번의 승리로 갈립니다.</translation>
    </message>
    <message>
        <source>Ranks that hold for all at once at %1 %: one value is ahead of another where their difference, in standard errors, passes what the largest of all stays below in %1 % of %2 draws of the errors.</source>
        <translation>%1 % 수준에서 한꺼번에 성립하는 순위 범위: 표준오차로 나눈 두 값의 차이가, 오차를 %2번 추출해 얻은 최대 차이의 %1 % 지점을 넘으면 앞선 것으로 봅니다.</translation>
    </message>
    <message>
        <source>What is drawn. Models: by-country. Countries: bars (without it), slope (see --with-rule), map, months or composition (of the --top N). Rounds: labs (without it), so-far, gaps, countries, country-gaps, years or kinds. Programmes: sums. Compare: waterfall or swaps. Uncertainty: chances, effects or without-each.</source>
        <translation>그릴 그림. 모델: by-country. 국가: bars(생략 시), slope(--with-rule 참조), map, months, composition(--top N). 라운드: labs(생략 시), so-far, gaps, countries, country-gaps, years, kinds. 사업: sums. 비교: waterfall, swaps. 불확실성: chances, effects, without-each.</translation>
    </message>
    <message>
        <source>There is not enough memory for this; ask for less, such as fewer draws, or a smaller file.</source>
        <translation>메모리가 부족합니다. 추출 횟수를 줄이거나 더 작은 파일을 쓰십시오.</translation>
    </message>
    <message>
        <source>The output cannot be written whole: %1.</source>
        <translation>출력을 끝까지 쓸 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>This sentence above the source.</source>
        <translation>출처 위에 넣을 문장입니다.</translation>
    </message>
    <message>
        <source>Models, labs or countries that stand out; the rest is grey.</source>
        <translation>돋보이게 할 모델, 연구소, 국가입니다. 나머지는 회색이 됩니다.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>They tie on %1 alone with %2</source>
        <translation>%1 평가만 바꿀 때의 동률: %2</translation>
    </message>
    <message>
        <source>The nearest tie: %1</source>
        <translation>가장 가까운 동률: %1</translation>
    </message>
    <message>
        <source>Say which file to check: podium check-deck FILE.pptx.</source>
        <translation>검사할 파일을 지정하세요: podium check-deck FILE.pptx.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>부분</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>잘못된 점</translation>
    </message>
    <message>
        <source>Nothing is wrong that Podium knows of.</source>
        <translation>Podium이 아는 잘못은 없습니다.</translation>
    </message>
    <message>
        <source>Say where the deck goes: -o FILE.pptx.</source>
        <translation>발표 자료를 쓸 곳을 지정하세요: -o FILE.pptx.</translation>
    </message>
    <message>
        <source>Say which story: a file, or one of %1.</source>
        <translation>스토리를 지정하세요: 파일, 또는 다음 가운데 하나: %1.</translation>
    </message>
    <message>
        <source>There is no story &quot;%1&quot;; give a file ending in .json, or one of %2.</source>
        <translation>스토리 &quot;%1&quot;: 없습니다. .json으로 끝나는 파일이나 다음 가운데 하나를 지정하세요: %2.</translation>
    </message>
    <message>
        <source>Safe to say: %1</source>
        <translation>안전한 표현: %1</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>스토리</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>슬라이드</translation>
    </message>
    <message>
        <source>Slide %1 of %2</source>
        <translation>슬라이드 %1 / %2</translation>
    </message>
    <message>
        <source>error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>note</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>own runs: %1</source>
        <translation>자체 측정: %1건</translation>
    </message>
    <message>
        <source>snapshots: %1</source>
        <translation>스냅샷: %1개</translation>
    </message>
    <message>
        <source>models in them: %1</source>
        <translation>그 안의 모델: %1개</translation>
    </message>
    <message>
        <source>new evaluations: %1</source>
        <translation>새 평가: %1개</translation>
    </message>
    <message>
        <source>funding rounds: %1</source>
        <translation>투자 라운드: %1건</translation>
    </message>
    <message>
        <source>programmes: %1</source>
        <translation>공공 사업: %1건</translation>
    </message>
    <message>
        <source>exchange rates: %1</source>
        <translation>환율: %1개</translation>
    </message>
    <message>
        <source>economies: %1</source>
        <translation>경제 지표: %1개</translation>
    </message>
    <message>
        <source>%1: nothing was kept; correct the errors above.</source>
        <translation>%1: 아무것도 남기지 않았습니다. 위의 오류를 고치세요.</translation>
    </message>
    <message>
        <source>Nothing is kept without --into.</source>
        <translation>--into 없이는 아무것도 남기지 않습니다.</translation>
    </message>
    <message>
        <source>%1 is in %2 already; nothing was added.</source>
        <translation>%1: 이미 %2 안에 있어 더하지 않았습니다.</translation>
    </message>
    <message>
        <source>Added to %1.</source>
        <translation>더한 문서: %1.</translation>
    </message>
    <message>
        <source>Say which file: &quot;podium import table.csv --into figures.podium&quot;.</source>
        <translation>파일을 지정하세요: &quot;podium import table.csv --into figures.podium&quot;.</translation>
    </message>
    <message>
        <source>With the figures this document holds, beside those that ship.</source>
        <translation>함께 배포되는 수치에 이 문서의 수치를 더합니다.</translation>
    </message>
    <message>
        <source>The document to add to; it is made where there is none. Without it nothing is kept: what was found is only printed.</source>
        <translation>더할 문서. 없으면 만듭니다. 지정하지 않으면 아무것도 남기지 않고 찾은 것만 출력합니다.</translation>
    </message>
    <message>
        <source>The kind of file, such as table; without it the file says it.</source>
        <translation>파일의 종류(예: table). 없으면 파일에서 알아냅니다.</translation>
    </message>
    <message>
        <source>What the columns of a table are, where their names do not say it.</source>
        <translation>열 이름으로 알 수 없을 때 표의 열이 무엇인지 알려 주는 파일.</translation>
    </message>
    <message>
        <source>Bring figures of your own or of another source into a document, and say what was found in them.</source>
        <translation>자신의 수치나 다른 출처의 수치를 문서로 가져오고, 찾은 것을 알려 줍니다.</translation>
    </message>
    <message>
        <source>List the stories there are decks of.</source>
        <translation>발표 자료로 만들 수 있는 스토리를 나열합니다.</translation>
    </message>
    <message>
        <source>Write a presentation with charts of PowerPoint&apos;s own, from a story of Podium or from a file.</source>
        <translation>Podium의 스토리나 파일로 파워포인트 고유의 차트가 든 발표 자료를 씁니다.</translation>
    </message>
    <message>
        <source>Say which table: %1.</source>
        <translation>표를 지정하세요: %1.</translation>
    </message>
    <message>
        <source>Say where the table goes: -o FILE, ending in .csv, .tsv, .json, .md, .html or .xlsx.</source>
        <translation>표를 쓸 곳을 지정하세요: -o FILE (.csv, .tsv, .json, .md, .html, .xlsx 중 하나로 끝나야 합니다).</translation>
    </message>
    <message>
        <source>The snapshot to export; the newest with scores without it.</source>
        <translation>내보낼 스냅샷. 없으면 점수가 있는 가장 새로운 것.</translation>
    </message>
    <message>
        <source>As a JSON list of records of Every Eval Ever, schema 0.3.0.</source>
        <translation>Every Eval Ever 스키마 0.3.0 기록의 JSON 목록으로.</translation>
    </message>
    <message>
        <source>Write the rows behind a chart as a file: text, page or workbook.</source>
        <translation>차트 뒤의 행을 파일로 씁니다: 텍스트, 웹 페이지 또는 통합 문서.</translation>
    </message>
    <message>
        <source>&quot;From choosing&quot; was taken from the values: the best of several uncertain models looks better than it is.</source>
        <translation>값에서 “고른 효과”를 뺐습니다. 불확실한 여러 모델 가운데 최고는 실제보다 좋아 보입니다.</translation>
    </message>
    <message>
        <source>&quot;From choosing&quot; is what the values are too high by, because the best of several uncertain models looks better than it is; --correct-choice takes it away.</source>
        <translation>불확실한 여러 모델 가운데 최고는 실제보다 좋아 보이므로 값이 “고른 효과”만큼 높습니다. --correct-choice 옵션으로 뺄 수 있습니다.</translation>
    </message>
    <message>
        <source>a file ending in .pptx, .pdf or .html</source>
        <translation>.pptx, .pdf, .html 중 하나로 끝나는 파일</translation>
    </message>
    <message>
        <source>--notes sets notes below the slides of a PDF; other decks have theirs beside them.</source>
        <translation>--notes는 PDF에서 슬라이드 아래에 메모를 둡니다. 다른 형식은 메모를 따로 담고 있습니다.</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>바뀜</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>들어옴</translation>
    </message>
    <message>
        <source>left</source>
        <translation>빠짐</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>고쳐 씀</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>남겨 둠</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>두 번</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>성립하지 않음</translation>
    </message>
    <message>
        <source>“%1”; Podium would write “%2”</source>
        <translation>“%1”; Podium이라면 “%2”</translation>
    </message>
    <message>
        <source>Slide %1, %2, %3: %4</source>
        <translation>슬라이드 %1, %2, %3: %4</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>슬라이드</translation>
    </message>
    <message>
        <source>What</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>이름</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>그 밖에 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>쓴 파일: %1</translation>
    </message>
    <message>
        <source>Say which deck: podium refresh DECK.pptx.</source>
        <translation>어느 발표 자료인지 적으세요: podium refresh DECK.pptx.</translation>
    </message>
    <message>
        <source>Add the intervals of indices and ranks, and groups of models or countries that cannot be told apart.</source>
        <translation>지수와 순위의 구간, 구별할 수 없는 모델이나 국가의 묶음을 더합니다.</translation>
    </message>
    <message>
        <source>What intervals are about: other-questions of the kind (without it), run-again (the same questions), or other-rules (weights).</source>
        <translation>구간이 답하는 질문: other-questions(같은 종류의 다른 문항, 기본값), run-again(같은 문항 재실행), other-rules(가중치).</translation>
    </message>
    <message>
        <source>Give Elo scores the error of as many tasks as there are, not the one that the source states.</source>
        <translation>Elo 점수에 출처가 밝힌 오차 대신 과제 수만큼의 오차를 줍니다.</translation>
    </message>
    <message>
        <source>Take from a country&apos;s value, and from the intervals of families and labs, what choosing the best of uncertain variants adds.</source>
        <translation>불확실한 변형 가운데 최고를 고른 효과를 국가의 값과 계열·연구소의 구간에서 뺍니다.</translation>
    </message>
    <message>
        <source>Rank intervals that hold for all at once, by overlap of single intervals, or of each rank by itself.</source>
        <translation>모두에 동시에 성립하는 순위 구간, 개별 구간의 겹침에 따른 구간, 또는 순위마다 따로 구한 구간.</translation>
    </message>
    <message>
        <source>How far the errors of two models go together, 0 to 0.95. Without it 0, the cautious one, and of running again what re-runs showed.</source>
        <translation>두 모델의 오차가 함께 움직이는 정도, 0에서 0.95. 지정하지 않으면 신중한 값인 0, 재실행에서는 재실행에서 나타난 값.</translation>
    </message>
    <message>
        <source>Tell how often intervals held in later figures of the same method, beside those of others.</source>
        <translation>같은 방법의 나중 수치에서 구간이 얼마나 자주 적중했는지 다른 구간과 나란히 보여 줍니다.</translation>
    </message>
    <message>
        <source>Show how evaluations go together, and what each weighs in the index in effect.</source>
        <translation>평가들이 함께 움직이는 정도와 지수에서의 실질 비중을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Set ranks under several indices side by side, and say how far these agree.</source>
        <translation>여러 지수의 순위를 나란히 놓고 얼마나 일치하는지 보여 줍니다.</translation>
    </message>
    <message>
        <source>Bring this share of an evaluation&apos;s scores, at each end, to the nearest score within, 0 to 0.25; none without it.</source>
        <translation>평가 점수의 양 끝에서 이 비율만큼을 안쪽의 가장 가까운 점수로 당깁니다. 0에서 0.25, 지정하지 않으면 없음.</translation>
    </message>
    <message>
        <source>Only money of labs in these countries; in indices, the countries that are followed.</source>
        <translation>이 국가 연구소의 자금만. indices에서는 따라갈 국가.</translation>
    </message>
    <message>
        <source>Where the chart (.png, .svg, .pdf), deck (.pptx, .pdf, .html) or table (.csv, .tsv, .json, .md, .html, .xlsx) goes.</source>
        <translation>차트(.png, .svg, .pdf), 발표 자료(.pptx, .pdf, .html) 또는 표(.csv, .tsv, .json, .md, .html, .xlsx)를 쓸 파일.</translation>
    </message>
    <message>
        <source>In a PDF, the notes below each slide, on pages of A4.</source>
        <translation>PDF에서 각 슬라이드 아래에 메모를 둡니다(A4).</translation>
    </message>
    <message>
        <source>What a line is of. Frontiers: country (without it), lab or openness. Uncertainty: model (without it), or lab or country, each by its best model. Money beside the index, and indices: country (without it) or lab.</source>
        <translation>선이 나타내는 것. 프런티어: country(기본값), lab, openness. 불확실성: model(기본값), 또는 최고 모델에 따른 lab이나 country. 지수와 자금, indices: country(기본값) 또는 lab.</translation>
    </message>
    <message>
        <source>--scenario needs the document it is in: --document FILE.podium.</source>
        <translation>--scenario에는 시나리오가 든 문서가 필요합니다: --document FILE.podium.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>심각도</translation>
    </message>
    <message>
        <source>What would mend it</source>
        <translation>고치는 방법</translation>
    </message>
    <message>
        <source>%1 Waived: %2</source>
        <translation>%1 그대로 두는 까닭: %2</translation>
    </message>
    <message>
        <source>A copy desk would object to nothing.</source>
        <translation>교열에서 지적할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Slide %1, %2: %3</source>
        <translation>슬라이드 %1, %2: %3</translation>
    </message>
    <message>
        <source>--mapping is for a --template; give that, too.</source>
        <translation>--mapping 옵션은 --template 옵션과 함께 쓰입니다. 서식 파일도 지정하세요.</translation>
    </message>
    <message>
        <source>--format prints what --check finds; a deck is what its name ends in.</source>
        <translation>--format 옵션은 --check 결과의 출력 형식입니다. 발표 자료의 형식은 파일 이름의 끝이 정합니다.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>시나리오</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>형태</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>글꼴</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>Say which template to check: podium check-template FILE.potx.</source>
        <translation>검사할 서식 파일을 지정하세요: podium check-template FILE.potx.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>Say what, its name and the document: view, method, claims or story NAME, or corrections or scenarios, with --document FILE.podium.</source>
        <translation>무엇을 내보낼지, 이름과 문서를 지정하세요: view, method, claims 또는 story NAME, 아니면 corrections나 scenarios, 그리고 --document FILE.podium.</translation>
    </message>
    <message>
        <source>Say as what: &quot;podium export --every-eval-ever&quot;, or what of a document: &quot;podium export view NAME --document figures.podium&quot;.</source>
        <translation>형식을 지정하세요: &quot;podium export --every-eval-ever&quot;. 문서의 내용은 &quot;podium export view NAME --document figures.podium&quot;.</translation>
    </message>
    <message>
        <source>Say where from: &quot;podium fetch artificial-analysis --into figures.podium&quot;, ecb-rates, or an https address.</source>
        <translation>어디에서 받아 올지 쓰십시오: “podium fetch artificial-analysis --into figures.podium”, ecb-rates 또는 https 주소.</translation>
    </message>
    <message>
        <source>Requests left: %1 of %2 a day.</source>
        <translation>남은 요청: 하루 %2회 중 %1회.</translation>
    </message>
    <message>
        <source>The plan of your key does not cover all figures; those that are free were fetched.</source>
        <translation>키의 요금제가 모든 수치를 포함하지 않아 무료인 것만 받아 왔습니다.</translation>
    </message>
    <message>
        <source>Nothing changed at %1 since the last fetch; nothing was added.</source>
        <translation>%1: 지난번에 받아 온 뒤로 바뀐 것이 없어 아무것도 더하지 않았습니다.</translation>
    </message>
    <message>
        <source>scenario &quot;%1&quot;</source>
        <translation>시나리오 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>corrections: %1</source>
        <translation>수정: %1건</translation>
    </message>
    <message>
        <source>Say which document: &quot;podium scenario figures.podium&quot;, or --into figures.podium.</source>
        <translation>문서를 지정하세요: &quot;podium scenario figures.podium&quot; 또는 --into figures.podium.</translation>
    </message>
    <message>
        <source>Say which scenario: &quot;podium scenario %1 NAME --into figures.podium&quot;.</source>
        <translation>시나리오를 지정하세요: &quot;podium scenario %1 NAME --into figures.podium&quot;.</translation>
    </message>
    <message>
        <source>Say either the model&apos;s --index or its --scores.</source>
        <translation>모델의 --index와 --scores 가운데 하나를 지정하세요.</translation>
    </message>
    <message>
        <source>Say what is assumed: --model with --index or --scores, --without MODEL, or --round.</source>
        <translation>가정을 지정하세요: --model과 --index 또는 --scores, --without MODEL, 또는 --round.</translation>
    </message>
    <message>
        <source>%1 holds no scenario.</source>
        <translation>%1: 시나리오가 없습니다.</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>적용</translation>
    </message>
    <message>
        <source>Assumes</source>
        <translation>가정</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Ask a source for its newest figures, and bring them into a document.</source>
        <translation>출처에 최신 수치를 요청하여 문서로 가져옵니다.</translation>
    </message>
    <message>
        <source>List what is wrong with a presentation or workbook, before PowerPoint offers to repair it; of a story, what a copy desk would object to.</source>
        <translation>발표 자료나 통합 문서의 잘못을 PowerPoint가 복구를 제안하기 전에 나열합니다. 스토리라면 교열에서 지적할 것을 나열합니다.</translation>
    </message>
    <message>
        <source>Say which layouts of a company&apos;s template decks get, what these lack, and what its fonts and colours do to charts.</source>
        <translation>회사 서식 파일의 어느 레이아웃이 쓰이는지, 무엇이 없는지, 글꼴과 색이 차트에 어떤 영향을 주는지 알려 줍니다.</translation>
    </message>
    <message>
        <source>Print the models of a snapshot with their scores as records that other programs read, or what a document keeps: a view, method, claims, corrections or scenarios.</source>
        <translation>스냅샷의 모델과 점수를 다른 프로그램이 읽는 기록으로 출력하거나, 문서에 든 보기, 방법, 주장, 수정, 시나리오를 출력합니다.</translation>
    </message>
    <message>
        <source>List what a document assumes by scenario, add to it, take out, switch on or off.</source>
        <translation>문서의 시나리오를 나열하고, 더하고, 빼고, 켜거나 끕니다.</translation>
    </message>
    <message>
        <source>On the layouts of this template or presentation of a company; &quot;podium check-template&quot; says which.</source>
        <translation>회사의 이 서식 파일이나 발표 자료의 레이아웃 위에 만듭니다. 어느 것인지는 &quot;podium check-template&quot; 명령이 알려 줍니다.</translation>
    </message>
    <message>
        <source>Which layout of the template each form of slides gets, as &quot;podium check-template --format json&quot; prints it; it is remembered for this template.</source>
        <translation>슬라이드 형태마다 쓸 서식 파일의 레이아웃. &quot;podium check-template --format json&quot; 명령의 출력과 같으며 이 서식 파일에 대해 기억됩니다.</translation>
    </message>
    <message>
        <source>Write nothing; list what a copy desk would object to.</source>
        <translation>아무것도 쓰지 않고 교열에서 지적할 것을 나열합니다.</translation>
    </message>
    <message>
        <source>The day by which figures of a story are old; today without it.</source>
        <translation>스토리의 수치가 오래되었는지 판단할 날짜. 없으면 오늘입니다.</translation>
    </message>
    <message>
        <source>Under this scenario of the document, in place of those switched on there; an empty name is none. May be given several times.</source>
        <translation>문서에서 켜 둔 시나리오 대신 이 시나리오를 적용합니다. 빈 이름은 적용하지 않음을 뜻하며, 여러 번 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Only this sheet of a workbook; without it all that make sense.</source>
        <translation>통합 문서의 이 시트만. 없으면 수치가 있는 모든 시트.</translation>
    </message>
    <message>
        <source>A model that is assumed; the scenario&apos;s name without it.</source>
        <translation>가정할 모델. 없으면 시나리오의 이름.</translation>
    </message>
    <message>
        <source>Its index by the method of its snapshot, 0 to 100.</source>
        <translation>스냅샷의 방법에 따른 지수, 0~100.</translation>
    </message>
    <message>
        <source>Its scores in place of an index, such as hle=0.3.</source>
        <translation>지수 대신 점수, 예: hle=0.3.</translation>
    </message>
    <message>
        <source>The first snapshot it stands in; the newest with scores without it. Later ones of the same method follow.</source>
        <translation>모델이 처음 나오는 스냅샷. 없으면 점수가 있는 가장 새 스냅샷이며, 같은 방법의 이후 스냅샷에도 나옵니다.</translation>
    </message>
    <message>
        <source>Its lab, by id, name or alias.</source>
        <translation>연구소의 id, 이름 또는 별칭.</translation>
    </message>
    <message>
        <source>The country of its lab, where the figures do not know the lab.</source>
        <translation>자료에 없는 연구소의 국가.</translation>
    </message>
    <message>
        <source>The day it is released.</source>
        <translation>공개일.</translation>
    </message>
    <message>
        <source>Its price per million tokens, blended.</source>
        <translation>백만 토큰당 혼합 가격.</translation>
    </message>
    <message>
        <source>Whether its weights are open.</source>
        <translation>가중치 공개 여부.</translation>
    </message>
    <message>
        <source>New money of a lab, such as &quot;lg=5e9 USD 2026-12-01&quot;; without a date, on the day of the newest snapshot. May be given several times.</source>
        <translation>연구소의 새 자금, 예: &quot;lg=5e9 USD 2026-12-01&quot;. 날짜가 없으면 가장 새 스냅샷의 날이며, 여러 번 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>A model that is taken out of all figures. May be given several times.</source>
        <translation>모든 수치에서 빼는 모델. 여러 번 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Say where the mended story goes: -o FILE.json.</source>
        <translation>고친 스토리를 쓸 파일을 지정하십시오: -o FILE.json.</translation>
    </message>
    <message numerus="yes">
        <source>Mended: %n.</source>
        <translation>
            <numerusform>고친 것: %n건.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left to its author: %n.</source>
        <translation>
            <numerusform>글쓴이에게 남은 것: %n건.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend what a copy desk would object to, where that can be done without its author, and write the story to -o FILE.json.</source>
        <translation>교열에서 지적할 것 가운데 글쓴이 없이 고칠 수 있는 것을 고쳐 -o FILE.json에 스토리를 씁니다.</translation>
    </message>
    <message>
        <source>The View shows columns that this table has not: %1</source>
        <translation>보기에 이 표에 없는 열이 있습니다: %1</translation>
    </message>
    <message>
        <source>The columns of this table cannot be chosen; leave --columns out.</source>
        <translation>이 표의 열은 고를 수 없습니다. --columns를 빼세요.</translation>
    </message>
    <message>
        <source>These columns in this order, by their keys, such as rank,model,index.</source>
        <translation>표의 열을 키로 지정하며 이 순서대로 보여 줍니다. 예: rank,model,index.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not told of a country that one chooses.</source>
        <translation>&quot;%1&quot;에서는 국가를 고를 수 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not told of a lab that one chooses.</source>
        <translation>&quot;%1&quot;에서는 연구소를 고를 수 없습니다.</translation>
    </message>
    <message>
        <source>one country, such as KR</source>
        <translation>KR 같은 국가 하나</translation>
    </message>
    <message>
        <source>one lab, such as &quot;mistral&quot;</source>
        <translation>&quot;mistral&quot; 같은 연구소 하나</translation>
    </message>
    <message>
        <source>%1, lower end</source>
        <translation>%1, 하한</translation>
    </message>
    <message>
        <source>%1, upper end</source>
        <translation>%1, 상한</translation>
    </message>
    <message>
        <source>%1: index at least %2, rank %3; its models without an index or only estimated: %4</source>
        <translation>%1: 지수 %2 이상, %3위; 지수가 없거나 추정만 있는 자체 모델: %4개</translation>
    </message>
    <message>
        <source>A less B, by what is measured: %1 points.</source>
        <translation>A에서 B를 뺀 값(측정된 것만으로): %1점.</translation>
    </message>
    <message>
        <source>Showing %1 of %2 countries.</source>
        <translation>국가 %2개 중 %1개를 표시합니다.</translation>
    </message>
    <message>
        <source>N of &quot;the top N&quot;; rank and countries print only ranks up to N, a chart draws only N rows. 22 without it.</source>
        <translation>&quot;상위 N&quot;의 N. rank와 countries는 N위까지만 출력하고 차트는 N행만 그립니다. 기본값: 22.</translation>
    </message>
    <message>
        <source>Nothing is known here, or nothing passes these rules: leave an option out, or see other days with &quot;podium snapshots&quot;.</source>
        <translation>알려진 것이 없거나 이 규칙을 통과하는 것이 없습니다. 옵션을 빼거나 &quot;podium snapshots&quot;로 다른 날짜를 확인하십시오.</translation>
    </message>
    <message>
        <source>%1: currency</source>
        <translation>%1: 통화</translation>
    </message>
    <message>
        <source>--template is for decks that end in .pptx: a template is made of layouts that only PowerPoint and LibreOffice lay out. Write a .pptx on it and let one of these save it as PDF.</source>
        <translation>--template은 .pptx로 끝나는 발표 자료에만 씁니다. 템플릿의 레이아웃은 PowerPoint와 LibreOffice만 배치할 수 있습니다. 템플릿으로 .pptx를 만든 뒤 이 프로그램에서 PDF로 저장하십시오.</translation>
    </message>
    <message>
        <source>%1: nothing in it is new.</source>
        <translation>%1: 새로운 것이 없습니다.</translation>
    </message>
    <message>
        <source>To see it: %1</source>
        <translation>보려면: %1</translation>
    </message>
    <message>
        <source>Say which document: &quot;podium imports figures.podium&quot;.</source>
        <translation>어느 문서인지 적으세요: &quot;podium imports figures.podium&quot;.</translation>
    </message>
    <message>
        <source>Say which import: &quot;podium imports remove FILE --document figures.podium&quot;, by its file or number in the list.</source>
        <translation>어느 가져오기인지 파일 이름이나 목록의 번호로 적으세요: &quot;podium imports remove FILE --document figures.podium&quot;.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>가져온 때</translation>
    </message>
    <message>
        <source>%1 was taken out of %2.</source>
        <translation>%2에서 %1: 뺐습니다.</translation>
    </message>
    <message>
        <source>%1 holds no import.</source>
        <translation>%1: 가져온 것이 없습니다.</translation>
    </message>
    <message>
        <source>List what was brought into a document, or take one of it out.</source>
        <translation>문서에 가져온 것을 나열하거나 그중 하나를 뺍니다.</translation>
    </message>
    <message>
        <source>In the place of what the document has from a file of this name, or of the same runs and snapshots; what is gone by that is said.</source>
        <translation>이름이 같은 파일에서 온 것, 또는 같은 실행과 스냅샷에 대한 것을 대신합니다. 그로써 없어지는 것은 알려 줍니다.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>추정</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>확인 안 됨</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no lab with its country; write it like --lab-country &quot;Mistral AI=FR&quot;.</source>
        <translation>&quot;%1&quot;: 연구소와 국가가 아닙니다. --lab-country &quot;Mistral AI=FR&quot;처럼 적으십시오.</translation>
    </message>
    <message>
        <source>The country of a lab that the figures do not know, such as &quot;Mistral AI=FR&quot;, kept in the document as a correction; files are not needed then. May be given several times.</source>
        <translation>자료에 없는 연구소의 국가. 예: &quot;Mistral AI=FR&quot;. 문서에 정정으로 남으며 파일 없이도 됩니다. 여러 번 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Its slides name their day: nothing after %1 is shown. Newer figures: --snapshot %2.</source>
        <translation>슬라이드에 날짜가 정해져 있어 %1 이후의 것은 표시하지 않습니다. 더 새로운 수치: --snapshot %2.</translation>
    </message>
    <message>
        <source>Slide %1: &quot;%2&quot; is not carried by the figures. %3</source>
        <translation>슬라이드 %1: &quot;%2&quot; - 수치가 뒷받침하지 않습니다. %3</translation>
    </message>
    <message>
        <source>Its index less their mean, by what is measured: %1 points.</source>
        <translation>인접 순위 평균과의 지수 차이, 측정된 범위에서: %1점.</translation>
    </message>
    <message>
        <source>%1: index at least %2</source>
        <translation>%1: 지수 %2 이상</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is read for this and would be written over; give -o another file.</source>
        <translation>이 작업에 읽는 파일 &quot;%1&quot;에 덮어쓰게 됩니다. -o에 다른 파일을 지정하세요.</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>국가 코드</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>As known</source>
        <translation>알려진 값</translation>
    </message>
    <message>
        <source>Beside the first</source>
        <translation>첫째와 비교</translation>
    </message>
    <message>
        <source>a file ending in .%1</source>
        <translation>확장자 .%1 파일</translation>
    </message>
    <message>
        <source>Give a presentation that Podium made new figures; what people changed in it stays. Without --snapshot or --as-of: the newest. A day asked for holds this time only, but stays on slides whose story names one.</source>
        <translation>Podium이 만든 프레젠테이션의 수치를 새로 고칩니다. 사람이 고친 것은 그대로 둡니다. --snapshot이나 --as-of가 없으면 가장 새로운 수치입니다. 지정한 날은 이번에만 쓰이며, 이야기가 날을 정한 슬라이드에만 남습니다.</translation>
    </message>
    <message>
        <source>Ranks that hold each for itself, not all at once: the middle %1 % of those in %2 draws of all values.</source>
        <translation>모두 동시에가 아니라 각각 따로 성립하는 순위: 모든 값을 %2번 추출했을 때 가운데 %1 %.</translation>
    </message>
    <message>
        <source>Number of draws, 100 to 1000000; without it 60000 for ranks that hold all at once, 1000 for other intervals, 10000 for uncertainty.</source>
        <translation>추출 횟수, 100에서 1000000까지. 없으면 모두 동시에 성립하는 순위는 60000, 그 밖의 구간은 1000, uncertainty는 10000.</translation>
    </message>
</context>
<context>
    <name>podium::ColumnChoices</name>
    <message>
        <source>Own evaluation</source>
        <translation>자체 평가</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>사용하지 않음</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>모델 이름</translation>
    </message>
    <message>
        <source>Id of the model</source>
        <translation>모델 ID</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>연구소</translation>
    </message>
    <message>
        <source>Country of the lab</source>
        <translation>연구소의 국가</translation>
    </message>
    <message>
        <source>Day of release</source>
        <translation>출시일</translation>
    </message>
    <message>
        <source>Published index</source>
        <translation>공표 지수</translation>
    </message>
    <message>
        <source>Number of questions</source>
        <translation>문항 수</translation>
    </message>
    <message>
        <source>Number of repeats</source>
        <translation>반복 횟수</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>이용 조건</translation>
    </message>
    <message>
        <source>Open weights</source>
        <translation>가중치 공개</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>추론</translation>
    </message>
    <message>
        <source>Parameters, billions</source>
        <translation>매개변수(10억 개)</translation>
    </message>
    <message>
        <source>Context, tokens</source>
        <translation>컨텍스트(토큰)</translation>
    </message>
    <message>
        <source>Input price, USD</source>
        <translation>입력 가격(미국 달러)</translation>
    </message>
    <message>
        <source>Output price, USD</source>
        <translation>출력 가격(미국 달러)</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>초당 토큰 수</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>표의 열</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>열</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>첫 값</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>뜻</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Scores: %1</source>
        <translation>점수: %1</translation>
    </message>
    <message>
        <source>Standard error: %1</source>
        <translation>표준 오차: %1</translation>
    </message>
    <message>
        <source>What the column %1 is</source>
        <translation>열의 뜻: %1</translation>
    </message>
    <message>
        <source>Low end of the interval: %1</source>
        <translation>구간의 아래 끝: %1</translation>
    </message>
    <message>
        <source>Number of questions: %1</source>
        <translation>문항 수: %1</translation>
    </message>
    <message>
        <source>Number of repeats: %1</source>
        <translation>반복 횟수: %1</translation>
    </message>
    <message>
        <source>High end of the interval: %1</source>
        <translation>구간의 위 끝: %1</translation>
    </message>
</context>
<context>
    <name>podium::ColumnMenu</name>
    <message>
        <source>All of these</source>
        <translation>이 묶음 모두</translation>
    </message>
    <message>
        <source>Show or hide every column of this group.</source>
        <translation>이 묶음의 열을 모두 표시하거나 숨깁니다.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 표시</translation>
    </message>
    <message>
        <source>Show every column there is.</source>
        <translation>모든 열을 표시합니다.</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>열 초기화</translation>
    </message>
    <message>
        <source>Go back to the usual columns, in their order and width.</source>
        <translation>기본 열과 그 순서, 너비로 되돌립니다.</translation>
    </message>
</context>
<context>
    <name>podium::CompareMenu</name>
    <message>
        <source>Add %1 to Compare</source>
        <translation>비교에 %1 추가</translation>
    </message>
    <message>
        <source>Set it beside others in Compare.</source>
        <translation>비교에서 다른 대상과 나란히 놓습니다.</translation>
    </message>
    <message>
        <source>Six are compared already.</source>
        <translation>이미 여섯을 비교하고 있습니다.</translation>
    </message>
    <message>
        <source>It is compared already.</source>
        <translation>이미 비교하고 있습니다.</translation>
    </message>
</context>
<context>
    <name>podium::CompareTray</name>
    <message>
        <source>Compare: none</source>
        <translation>비교: 없음</translation>
    </message>
    <message>
        <source>Drop models here to compare them.</source>
        <translation>비교할 모델을 여기에 놓으십시오.</translation>
    </message>
    <message>
        <source>Six are compared already.</source>
        <translation>이미 여섯을 비교하고 있습니다.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>비우기</translation>
    </message>
    <message>
        <source>Compare none of them</source>
        <translation>비교 목록 비우기</translation>
    </message>
    <message>
        <source>Take all of them away.</source>
        <translation>모두 뺍니다.</translation>
    </message>
    <message>
        <source>Show comparison</source>
        <translation>비교 보기</translation>
    </message>
    <message>
        <source>Show the comparison</source>
        <translation>비교 보기</translation>
    </message>
    <message>
        <source>Profile, waterfall, smallest swap and facts side by side.</source>
        <translation>프로필, 폭포 그림, 최소 역전 조건, 주요 사항을 나란히 봅니다.</translation>
    </message>
</context>
<context>
    <name>podium::CompareWorkspace</name>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>고르기…</translation>
    </message>
    <message>
        <source>Reading the figures…</source>
        <translation>수치를 읽는 중…</translation>
    </message>
    <message>
        <source>Choose others, or compare the two that lead.</source>
        <translation>다른 대상을 고르거나 선두 둘을 비교하십시오.</translation>
    </message>
    <message>
        <source>Compare the leaders</source>
        <translation>선두 비교</translation>
    </message>
    <message>
        <source>Where the gap comes from</source>
        <translation>차이의 내역</translation>
    </message>
    <message>
        <source>Parts of the gap</source>
        <translation>차이의 구성</translation>
    </message>
    <message>
        <source>By a few letters of the name; or drag rows here.</source>
        <translation>이름의 몇 글자로 찾거나, 행을 끌어다 놓습니다.</translation>
    </message>
    <message>
        <source>Six are compared already.</source>
        <translation>이미 여섯을 비교하고 있습니다.</translation>
    </message>
    <message>
        <source>There is nothing to compare under these filters.</source>
        <translation>이 필터에서는 비교할 대상이 없습니다.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>상대</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>To</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>Two to six models, labs or countries side by side: scores, where the gap comes from, and what would change it.</source>
        <translation>모델, 연구소 또는 국가를 둘에서 여섯까지 나란히: 점수, 격차의 출처, 그것을 뒤집는 조건.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>추가…</translation>
    </message>
    <message>
        <source>Add a model, lab or country</source>
        <translation>모델, 연구소 또는 국가 추가</translation>
    </message>
    <message>
        <source>Take all away and compare the two that lead.</source>
        <translation>모두 빼고 선두 둘을 비교합니다.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>프로필</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>폭포 그림</translation>
    </message>
    <message>
        <source>Smallest swap</source>
        <translation>최소 역전 조건</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>주요 사항</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>점</translation>
    </message>
    <message>
        <source>Radar</source>
        <translation>방사형</translation>
    </message>
    <message>
        <source>Picture of the scores</source>
        <translation>점수의 그림</translation>
    </message>
    <message>
        <source>Scores side by side</source>
        <translation>나란히 본 점수</translation>
    </message>
    <message>
        <source>Nearest weights for a tie</source>
        <translation>동률에 가장 가까운 가중치</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Weights for a tie</source>
        <translation>동률이 되는 가중치</translation>
    </message>
    <message>
        <source>Facts side by side</source>
        <translation>나란히 본 주요 사항</translation>
    </message>
    <message>
        <source>Dots or radar</source>
        <translation>점 또는 레이더</translation>
    </message>
</context>
<context>
    <name>podium::CompositionModel</name>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Where the labs have their seat.</source>
        <translation>연구소의 소재지입니다.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>How many of the top come from this country.</source>
        <translation>상위 모델 중 이 국가의 모델 수입니다.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>비중</translation>
    </message>
    <message>
        <source>Of all models in the top.</source>
        <translation>상위 모델 전체에서 차지하는 비중입니다.</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>상위</translation>
    </message>
    <message>
        <source>How many models are in the top.</source>
        <translation>상위에 든 모델의 수입니다.</translation>
    </message>
    <message>
        <source>Countries of the top %1; ties at the edge make it %2 models.</source>
        <translation>상위 %1위 모델의 국가 구성. 경계의 동률을 포함하여 모델 %2개입니다.</translation>
    </message>
    <message>
        <source>Countries of the top %1; only %2 models are ranked.</source>
        <translation>상위 %1위 모델의 국가 구성. 순위에 든 모델은 %2개뿐입니다.</translation>
    </message>
    <message>
        <source>Countries of the top %1.</source>
        <translation>상위 %1위 모델의 국가 구성.</translation>
    </message>
</context>
<context>
    <name>podium::CompositionPicture</name>
    <message>
        <source>Where the top %1 come from</source>
        <translation>상위 %1개 모델의 국가 구성</translation>
    </message>
    <message>
        <source>ties at the edge of the top %1 make it %2 models</source>
        <translation>상위 %1위 경계의 동순위를 포함하여 모델 %2개</translation>
    </message>
    <message>
        <source>top %1 asked for, only %2 models are ranked</source>
        <translation>상위 %1위 요청, 순위에 든 모델은 %2개뿐</translation>
    </message>
    <message>
        <source>Models in the top %1 (number)</source>
        <translation>상위 %1개에 든 모델 수</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>No country has a ranked model. Remove a filter to see countries.</source>
        <translation>순위에 든 모델이 있는 국가가 없습니다. 필터를 하나 제거하면 국가가 나타납니다.</translation>
    </message>
    <message>
        <source>top %1: all from %2</source>
        <translation>상위 %1개 모델의 국가: 모두 %2</translation>
    </message>
    <message>
        <source>top %1: %2 from %3, %4 from %5</source>
        <translation>상위 %1개 모델의 국가: %3 %2개, %5 %4개</translation>
    </message>
    <message>
        <source>top %1: %2 from %3</source>
        <translation>상위 %1개 모델의 국가: %3 %2개</translation>
    </message>
</context>
<context>
    <name>podium::ControlBar</name>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Whose figures, of which day.</source>
        <translation>어느 출처의, 어느 날짜의 수치를 볼지 선택합니다.</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>지수</translation>
    </message>
    <message>
        <source>By which evaluations and weights.</source>
        <translation>어떤 평가와 가중치로 지수를 계산할지 선택합니다.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Every variant, or the best of each family or lab.</source>
        <translation>모든 변형을 볼지, 계열이나 연구소별 최고 모델만 볼지 선택합니다.</translation>
    </message>
    <message>
        <source>+ Filter</source>
        <translation>+ 필터</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>필터 추가</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>초기화</translation>
    </message>
    <message>
        <source>Reset filters</source>
        <translation>필터 초기화</translation>
    </message>
    <message>
        <source>Let every country and every kind of model in again.</source>
        <translation>모든 국가와 모든 종류의 모델을 다시 포함합니다.</translation>
    </message>
    <message>
        <source>Find model, lab or country in the table and the chart</source>
        <translation>표와 차트에서 모델, 연구소, 국가 찾기</translation>
    </message>
    <message>
        <source>Filters with counts</source>
        <translation>모델 수와 함께 필터 보기</translation>
    </message>
    <message>
        <source>Every filter at a glance, with the number of models it would leave.</source>
        <translation>모든 필터를 한눈에, 각 값에 남는 모델 수와 함께 봅니다.</translation>
    </message>
    <message>
        <source>Find a name…</source>
        <translation>이름 찾기…</translation>
    </message>
    <message>
        <source>Countries, groups and labs…</source>
        <translation>국가, 집단, 연구소…</translation>
    </message>
    <message>
        <source>One list of all that can be let in or left out, with a search.</source>
        <translation>넣거나 뺄 수 있는 모든 것을 한 목록에서 찾아 고릅니다.</translation>
    </message>
</context>
<context>
    <name>podium::CopiedWords</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>구간</translation>
    </message>
</context>
<context>
    <name>podium::CopyDesk</name>
    <message>
        <source>The figure does not say where its numbers are from.</source>
        <translation>그림에 수치의 출처가 없습니다.</translation>
    </message>
    <message>
        <source>The figure has no text for those who cannot see it.</source>
        <translation>그림을 볼 수 없는 사람을 위한 설명이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Its figures are of %1, which is %n days ago.</source>
        <translation>
            <numerusform>수치 날짜: %1 (%n일 전).</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the newest figures</source>
        <translation>최신 수치 보이기</translation>
    </message>
    <message>
        <source>Estimated and not marked as such: %1.</source>
        <translation>추정값인데 표시가 없습니다: %1.</translation>
    </message>
    <message>
        <source>Show it as a chart</source>
        <translation>차트로 보이기</translation>
    </message>
    <message>
        <source>Its bars begin at %1, so that their lengths mean nothing.</source>
        <translation>막대의 시작값: %1. 0에서 시작하지 않으면 길이에 뜻이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n rows; more than a dozen is a table.</source>
        <translation>
            <numerusform>행이 %n개입니다. 열두 개를 넘으면 표가 낫습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show 12 rows</source>
        <translation>12행 보이기</translation>
    </message>
    <message>
        <source>Its letters are %1 points high; at half size nobody reads them.</source>
        <translation>글자 크기: %1포인트. 절반 크기로 보면 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Colours that hardly stand out from the ground %1: %2.</source>
        <translation>바탕색 %1 위에서 거의 보이지 않는 색: %2.</translation>
    </message>
    <message>
        <source>A name is too long for its place and is cut off: %1.</source>
        <translation>이름이 자리보다 길어 잘렸습니다: %1.</translation>
    </message>
    <message>
        <source>Bars begin at zero</source>
        <translation>막대는 0에서 시작</translation>
    </message>
    <message>
        <source>One method in one story</source>
        <translation>한 스토리에 한 방법론</translation>
    </message>
    <message>
        <source>Estimates are marked</source>
        <translation>추정값 표시</translation>
    </message>
    <message>
        <source>Figures of two weeks at most</source>
        <translation>2주 이내의 수치</translation>
    </message>
    <message>
        <source>Every figure names its source</source>
        <translation>모든 그림에 출처</translation>
    </message>
    <message>
        <source>Sentences the figures carry</source>
        <translation>수치가 뒷받침하는 문장</translation>
    </message>
    <message>
        <source>One scale on neighbouring slides</source>
        <translation>이웃한 슬라이드의 같은 눈금</translation>
    </message>
    <message>
        <source>Names that fit</source>
        <translation>자리에 맞는 이름</translation>
    </message>
    <message>
        <source>Letters that fonts have</source>
        <translation>글꼴에 있는 글자</translation>
    </message>
    <message>
        <source>Text that can be read at half size</source>
        <translation>절반 크기에서도 읽히는 글자</translation>
    </message>
    <message>
        <source>Colours that can be seen</source>
        <translation>보이는 색</translation>
    </message>
    <message>
        <source>Texts in both languages</source>
        <translation>두 언어의 글</translation>
    </message>
    <message>
        <source>Figures told in words</source>
        <translation>말로 설명된 그림</translation>
    </message>
    <message>
        <source>Twelve bars at most</source>
        <translation>막대는 열두 개까지</translation>
    </message>
    <message>
        <source>Headlines of two lines at most</source>
        <translation>제목은 두 줄까지</translation>
    </message>
    <message>
        <source>Not followed: %1. Reason: %2</source>
        <translation>따르지 않은 규칙: %1. 까닭: %2</translation>
    </message>
    <message>
        <source>It rests on %1, the story began with %2; numbers of the two do not compare.</source>
        <translation>이 슬라이드의 방법론: %1, 스토리 처음의 방법론: %2. 두 방법론의 수치는 서로 비교할 수 없습니다.</translation>
    </message>
    <message>
        <source>Its axis runs from %1 to %2, that of the slide before from %3 to %4.</source>
        <translation>축 범위: %1–%2, 앞 슬라이드의 축 범위: %3–%4.</translation>
    </message>
    <message>
        <source>The headline has %1 letters; two lines hold %2.</source>
        <translation>제목 글자 수: %1, 두 줄에 들어가는 글자 수: %2.</translation>
    </message>
    <message>
        <source>Say what the figure finds</source>
        <translation>그림이 말하는 것을 제목으로</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>text</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>No Korean for: %1.</source>
        <translation>한국어가 없는 부분: %1.</translation>
    </message>
    <message>
        <source>No English for: %1.</source>
        <translation>영어가 없는 부분: %1.</translation>
    </message>
    <message>
        <source>Letters that usual fonts lack: %1.</source>
        <translation>보통 글꼴에 없는 글자: %1.</translation>
    </message>
    <message>
        <source>Say “%1”</source>
        <translation>“%1” 문장으로 바꾸기</translation>
    </message>
    <message>
        <source>Leave estimates out</source>
        <translation>추정치 제외</translation>
    </message>
    <message>
        <source>Begin the bars at zero</source>
        <translation>막대를 0에서 시작하기</translation>
    </message>
    <message>
        <source>Leave the second figure out</source>
        <translation>둘째 그림 빼기</translation>
    </message>
    <message numerus="yes">
        <source>Show %n rows</source>
        <translation>
            <numerusform>%n행 표시</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it as a table</source>
        <translation>표로 보이기</translation>
    </message>
    <message>
        <source>Steps highlight what is shown</source>
        <translation>단계마다 보이는 것만 강조</translation>
    </message>
    <message>
        <source>Show the figures of %1</source>
        <translation>%1 수치 표시</translation>
    </message>
    <message>
        <source>Draw it on the scale of the slide before</source>
        <translation>앞 슬라이드와 같은 눈금으로 그리기</translation>
    </message>
    <message>
        <source>Keep the headline of the slide at that step</source>
        <translation>그 단계에서 슬라이드의 제목을 그대로 쓰기</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>그 글자 빼기</translation>
    </message>
    <message>
        <source>Letters that the fonts lack: %1.</source>
        <translation>글꼴에 없는 글자: %1.</translation>
    </message>
    <message>
        <source>Leave the sentence out</source>
        <translation>그 문장 빼기</translation>
    </message>
    <message>
        <source>Step %1 highlights %2, which the figure does not show.</source>
        <translation>%1단계의 강조 대상 %2: 그림에 없습니다.</translation>
    </message>
    <message>
        <source>Do not highlight it</source>
        <translation>강조하지 않기</translation>
    </message>
    <message>
        <source>“%1” is not carried by the figures. %2</source>
        <translation>“%1”: 수치가 뒷받침하지 않습니다. %2</translation>
    </message>
</context>
<context>
    <name>podium::CorrectionDialog</name>
    <message>
        <source>Choose one of the list.</source>
        <translation>목록에서 하나를 고르십시오.</translation>
    </message>
    <message>
        <source>Type the name.</source>
        <translation>이름을 입력하십시오.</translation>
    </message>
</context>
<context>
    <name>podium::CorrectionPage</name>
    <message>
        <source>Change country</source>
        <translation>국가 변경</translation>
    </message>
    <message>
        <source>%1 counts in:</source>
        <translation>%1 집계 국가:</translation>
    </message>
    <message>
        <source>Rankings of countries, filters, colours and money follow.</source>
        <translation>국가 순위, 필터, 색상, 자금이 모두 이에 따릅니다.</translation>
    </message>
    <message>
        <source>Add name</source>
        <translation>이름 추가</translation>
    </message>
    <message>
        <source>stands for the lab or model:</source>
        <translation>가리키는 연구소 또는 모델:</translation>
    </message>
    <message>
        <source>This name:</source>
        <translation>추가할 이름:</translation>
    </message>
    <message>
        <source>Search, claims and the command line find it by this name, too.</source>
        <translation>검색, 주장, 명령줄에서도 이 이름으로 찾습니다.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (lab)</source>
        <translation>%1(연구소)</translation>
    </message>
    <message numerus="yes">
        <source>%n labs</source>
        <translation>
            <numerusform>연구소 %n곳</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is corrected. What you correct here is kept on this computer, applies to all of Podium, and is said in every subtitle and export.</source>
        <translation>수정한 내용이 없습니다. 여기서 수정한 내용은 이 컴퓨터에 보관되고 Podium 전체에 적용되며, 모든 부제목과 내보낸 파일에 표시됩니다.</translation>
    </message>
    <message>
        <source>Own corrections: %1. Every subtitle and export says so.</source>
        <translation>직접 수정: %1건. 모든 부제목과 내보낸 파일에 표시됩니다.</translation>
    </message>
    <message>
        <source>Not all are in force: %1</source>
        <translation>일부가 적용되지 않았습니다. %1</translation>
    </message>
    <message>
        <source>Undo correction</source>
        <translation>수정 취소</translation>
    </message>
    <message>
        <source>Take the last step here back.</source>
        <translation>여기서 마지막으로 한 일을 되돌립니다.</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>모두 제거</translation>
    </message>
    <message>
        <source>Take every own correction back: show the figures as they ship.</source>
        <translation>직접 수정한 내용을 모두 되돌려 포함된 수치 그대로 표시합니다.</translation>
    </message>
    <message>
        <source>Change country…</source>
        <translation>국가 변경…</translation>
    </message>
    <message>
        <source>Let the lab count in another country.</source>
        <translation>연구소를 다른 국가로 집계합니다.</translation>
    </message>
    <message>
        <source>Restore country</source>
        <translation>국가 복원</translation>
    </message>
    <message>
        <source>Put the lab where the figures have it.</source>
        <translation>연구소를 원래 수치의 국가로 되돌립니다.</translation>
    </message>
    <message>
        <source>Add name…</source>
        <translation>이름 추가…</translation>
    </message>
    <message>
        <source>Give a lab or a model another name.</source>
        <translation>연구소나 모델에 다른 이름을 붙입니다.</translation>
    </message>
    <message>
        <source>Remove name</source>
        <translation>이름 제거</translation>
    </message>
    <message>
        <source>Remove the own names that are selected.</source>
        <translation>선택한 이름 중 직접 붙인 이름을 제거합니다.</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>연구소</translation>
    </message>
    <message>
        <source>Labs and their countries</source>
        <translation>연구소와 국가</translation>
    </message>
    <message>
        <source>No lab matches.</source>
        <translation>일치하는 연구소가 없습니다.</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>다른 이름</translation>
    </message>
    <message>
        <source>Other names of labs and models</source>
        <translation>연구소와 모델의 다른 이름</translation>
    </message>
    <message>
        <source>No name matches.</source>
        <translation>일치하는 이름이 없습니다.</translation>
    </message>
</context>
<context>
    <name>podium::CorrelationModel</name>
    <message>
        <source>Evaluation</source>
        <translation>평가</translation>
    </message>
    <message>
        <source>One part of the index.</source>
        <translation>지수의 한 부분.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>As given by the method.</source>
        <translation>방법이 정한 값.</translation>
    </message>
    <message>
        <source>With the index</source>
        <translation>지수와의 상관</translation>
    </message>
    <message>
        <source>Correlation of its scores with the index: what it weighs in effect.</source>
        <translation>점수와 지수의 상관. 실질적인 비중을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Share of the variance</source>
        <translation>분산 비중</translation>
    </message>
    <message>
        <source>Its part in how far apart indices lie; these sum to 100%.</source>
        <translation>지수들이 벌어진 정도에서 차지하는 몫. 합하면 100%입니다.</translation>
    </message>
    <message>
        <source>Alpha without it</source>
        <translation>제외 시 알파</translation>
    </message>
    <message>
        <source>Cronbach&apos;s alpha of the other evaluations; higher than with it where it measures something else.</source>
        <translation>나머지 평가의 크론바흐 알파. 다른 것을 재는 평가라면 이 값이 더 높습니다.</translation>
    </message>
    <message>
        <source>Correlation with %1.</source>
        <translation>%1: 이 평가와의 상관.</translation>
    </message>
    <message>
        <source>Cronbach&apos;s alpha: %1 (of standardised scores: %2), models: %3</source>
        <translation>크론바흐 알파: %1 (표준화 점수: %2), 모델: %3</translation>
    </message>
    <message>
        <source>Correlation with the index (small: weight)</source>
        <translation>지수와의 상관 (작은 글자: 가중치)</translation>
    </message>
    <message>
        <source>There are not enough models with all scores.</source>
        <translation>모든 점수를 갖춘 모델이 부족합니다.</translation>
    </message>
    <message>
        <source>%1 goes least with the index</source>
        <translation>지수와 가장 덜 맞는 평가: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>구간</translation>
    </message>
    <message>
        <source>Where the correlation with the index lies, at the level stated.</source>
        <translation>밝힌 수준에서 지수와의 상관이 놓이는 구간입니다.</translation>
    </message>
</context>
<context>
    <name>podium::CountingControl</name>
    <message>
        <source>How a country&apos;s models become its one number.</source>
        <translation>국가의 모델들에서 하나의 값을 구하는 방법입니다.</translation>
    </message>
    <message>
        <source>Counting rule: how a country&apos;s models become its number</source>
        <translation>집계 기준: 국가의 모델들에서 하나의 값을 구하는 방법</translation>
    </message>
    <message>
        <source>Number of the counting rule</source>
        <translation>집계 기준의 값</translation>
    </message>
    <message>
        <source>Second counting rule, set beside the first</source>
        <translation>첫째 기준과 나란히 보는 둘째 집계 기준</translation>
    </message>
    <message>
        <source>Number of the second counting rule</source>
        <translation>둘째 집계 기준의 값</translation>
    </message>
    <message>
        <source>Choose a second rule</source>
        <translation>둘째 기준 고르기</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>기준: %1</translation>
    </message>
    <message>
        <source>Beside: %1</source>
        <translation>비교: %1</translation>
    </message>
</context>
<context>
    <name>podium::CountingWords</name>
    <message>
        <source>Mean of the best %1 labs</source>
        <translation>상위 %1개 연구소의 평균</translation>
    </message>
    <message>
        <source>Number of models in the world&apos;s top %1</source>
        <translation>세계 상위 %1위 안의 모델 수</translation>
    </message>
    <message>
        <source>Number of labs with an index of at least %1</source>
        <translation>지수 %1점 이상인 연구소 수</translation>
    </message>
    <message>
        <source>Sum over labs</source>
        <translation>연구소 합계</translation>
    </message>
    <message>
        <source>Share of days with the world&apos;s best model</source>
        <translation>세계 최고 모델을 보유한 날의 비율</translation>
    </message>
    <message>
        <source>Concentration of models in labs (Herfindahl)</source>
        <translation>연구소별 모델 집중도(허핀달)</translation>
    </message>
    <message>
        <source>Best model</source>
        <translation>최고 모델</translation>
    </message>
    <message>
        <source>best model</source>
        <translation>최고 모델</translation>
    </message>
    <message>
        <source>%1 of the best model (points of 100)</source>
        <translation>최고 모델의 %1 (100점 만점)</translation>
    </message>
    <message>
        <source>mean of the best %1 labs</source>
        <translation>상위 %1개 연구소의 평균</translation>
    </message>
    <message>
        <source>mean of best labs</source>
        <translation>상위 연구소 평균</translation>
    </message>
    <message>
        <source>%1, mean of the best %2 labs (points of 100)</source>
        <translation>%1, 상위 %2개 연구소의 평균 (100점 만점)</translation>
    </message>
    <message>
        <source>number of models in the world&apos;s top %1</source>
        <translation>세계 상위 %1위 안의 모델 수</translation>
    </message>
    <message>
        <source>models in the top</source>
        <translation>상위권 모델 수</translation>
    </message>
    <message>
        <source>Models in the world&apos;s top %1 (number)</source>
        <translation>세계 상위 %1위 안의 모델 (개)</translation>
    </message>
    <message>
        <source>number of labs with an index of at least %1</source>
        <translation>지수 %1점 이상인 연구소 수</translation>
    </message>
    <message>
        <source>labs at or above</source>
        <translation>지수 이상 연구소 수</translation>
    </message>
    <message>
        <source>Labs with an index of at least %1 (number)</source>
        <translation>지수 %1점 이상인 연구소 (곳)</translation>
    </message>
    <message>
        <source>sum over labs, each by its best model</source>
        <translation>연구소별 최고 모델의 합</translation>
    </message>
    <message>
        <source>sum over labs</source>
        <translation>연구소 합계</translation>
    </message>
    <message>
        <source>%1, sum over labs (points)</source>
        <translation>%1, 연구소 합계(점)</translation>
    </message>
    <message>
        <source>share of days with the world&apos;s best model, by release date</source>
        <translation>출시일 기준으로 세계 최고 모델을 보유한 날의 비율</translation>
    </message>
    <message>
        <source>days in front</source>
        <translation>선두 일수</translation>
    </message>
    <message>
        <source>Days with the world&apos;s best model (%)</source>
        <translation>세계 최고 모델을 보유한 날(%)</translation>
    </message>
    <message>
        <source>concentration of models in labs (Herfindahl index; 1 is a single lab)</source>
        <translation>연구소별 모델 집중도(허핀달 지수, 1은 연구소 하나)</translation>
    </message>
    <message>
        <source>concentration</source>
        <translation>집중도</translation>
    </message>
    <message>
        <source>Concentration of models in labs (Herfindahl index, 0 to 1)</source>
        <translation>연구소별 모델 집중도(허핀달 지수, 0~1)</translation>
    </message>
</context>
<context>
    <name>podium::CountryLags</name>
    <message>
        <source>Counting how many months each country is behind…</source>
        <translation>국가마다 몇 개월 뒤처졌는지 세는 중…</translation>
    </message>
    <message>
        <source>Behind the highest</source>
        <translation>최고 대비</translation>
    </message>
    <message>
        <source>Behind %1</source>
        <translation>%1 대비</translation>
    </message>
    <message>
        <source>Behind whose frontier the other countries are counted.</source>
        <translation>다른 국가를 어느 국가의 최전선과 견줄지 정합니다.</translation>
    </message>
</context>
<context>
    <name>podium::CountryMenu</name>
    <message>
        <source>Exclude %1</source>
        <translation>%1 제외</translation>
    </message>
    <message>
        <source>Leave the models of this country out.</source>
        <translation>이 국가의 모델을 뺍니다.</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1만</translation>
    </message>
    <message>
        <source>Show the models of this country only.</source>
        <translation>이 국가의 모델만 봅니다.</translation>
    </message>
</context>
<context>
    <name>podium::CountryModel</name>
    <message>
        <source>Lab not known</source>
        <translation>연구소 미상</translation>
    </message>
    <message>
        <source>Fewer labs than the rule asks for; labs counted: %1.</source>
        <translation>집계 기준보다 연구소가 적습니다. 집계한 연구소: %1곳.</translation>
    </message>
    <message>
        <source>Rests on an index that the source estimated.</source>
        <translation>출처가 추정한 지수에 근거합니다.</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 of the %2 models that are the top %3 of those shown.</source>
        <translation>표시된 상위 %3위의 모델 %2개 중 %1개입니다.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>Place among the countries shown.</source>
        <translation>표시된 국가 가운데 순위입니다.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Where the labs have their seat.</source>
        <translation>연구소의 소재지입니다.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>The country&apos;s number under the counting rule.</source>
        <translation>집계 기준에 따른 국가의 값입니다.</translation>
    </message>
    <message>
        <source>Best model</source>
        <translation>최고 모델</translation>
    </message>
    <message>
        <source>The country&apos;s model of highest index.</source>
        <translation>이 국가에서 지수가 가장 높은 모델입니다.</translation>
    </message>
    <message>
        <source>Best index</source>
        <translation>최고 지수</translation>
    </message>
    <message>
        <source>Index of the best model, 0 to 100.</source>
        <translation>최고 모델의 지수입니다(0~100).</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>연구소</translation>
    </message>
    <message>
        <source>Labs with a ranked model.</source>
        <translation>순위에 든 모델이 있는 연구소입니다.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Ranked models, all variants.</source>
        <translation>순위에 든 모델로, 모든 변형을 셉니다.</translation>
    </message>
    <message>
        <source>Names of the labs</source>
        <translation>연구소 이름</translation>
    </message>
    <message>
        <source>Labs with a ranked model, best first.</source>
        <translation>순위에 든 모델이 있는 연구소로, 지수가 높은 순서입니다.</translation>
    </message>
    <message>
        <source>In the top %1</source>
        <translation>상위 %1위 안</translation>
    </message>
    <message>
        <source>How many of the top models shown come from this country.</source>
        <translation>표시된 상위 모델 가운데 이 국가의 모델 수입니다.</translation>
    </message>
    <message>
        <source>Second rank</source>
        <translation>둘째 순위</translation>
    </message>
    <message>
        <source>Place among the countries shown under the second counting rule.</source>
        <translation>둘째 집계 기준에 따른, 표시된 국가 가운데 순위입니다.</translation>
    </message>
    <message>
        <source>Second value</source>
        <translation>둘째 값</translation>
    </message>
    <message>
        <source>The country&apos;s number under the second counting rule.</source>
        <translation>둘째 집계 기준에 따른 국가의 값입니다.</translation>
    </message>
    <message>
        <source>Months behind</source>
        <translation>뒤처진 개월</translation>
    </message>
    <message>
        <source>Since the reference first had an index as high.</source>
        <translation>기준이 그만한 지수에 처음 이른 뒤로.</translation>
    </message>
    <message>
        <source>Interval of the months</source>
        <translation>개월 구간</translation>
    </message>
    <message>
        <source>What the errors of the scores leave open.</source>
        <translation>점수 오차가 남겨 두는 범위.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>구간</translation>
    </message>
    <message>
        <source>What the errors of the scores leave open of the value.</source>
        <translation>점수의 오차가 값에 남기는 범위.</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>순위 구간</translation>
    </message>
    <message>
        <source>Ranks among the countries shown that can be claimed.</source>
        <translation>표시된 국가 가운데 주장할 수 있는 순위.</translation>
    </message>
    <message>
        <source>From choosing</source>
        <translation>고른 효과</translation>
    </message>
    <message>
        <source>What taking the best of several uncertain models adds to the value.</source>
        <translation>불확실한 여러 모델 가운데 최고를 택해서 값에 더해지는 몫.</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>%1 이상</translation>
    </message>
    <message>
        <source>At least: models without an index or only estimated: %1.</source>
        <translation>하한: 지수가 없거나 추정만 있는 모델 %1개.</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>한계</translation>
    </message>
    <message>
        <source>Of the value: exact, at_least, or unsure, for models that are not measured.</source>
        <translation>값의 한계: 미측정 모델에 따라 exact, at_least, unsure.</translation>
    </message>
    <message>
        <source>Unmeasured</source>
        <translation>미측정</translation>
    </message>
    <message>
        <source>Its models without an index, or only estimated.</source>
        <translation>지수가 없거나 추정만 있는 그 나라의 모델.</translation>
    </message>
    <message>
        <source>Counting rule</source>
        <translation>집계 기준</translation>
    </message>
    <message>
        <source>What makes models the country&apos;s number.</source>
        <translation>모델에서 국가의 값을 구하는 기준입니다.</translation>
    </message>
    <message>
        <source>Labs counted</source>
        <translation>집계한 연구소</translation>
    </message>
    <message>
        <source>Labs that the value rests on.</source>
        <translation>값의 근거가 되는 연구소입니다.</translation>
    </message>
    <message>
        <source>Fewer labs</source>
        <translation>연구소 부족</translation>
    </message>
    <message>
        <source>Whether there are fewer labs than the rule asks for.</source>
        <translation>집계 기준보다 연구소가 적은지 여부입니다.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>추정</translation>
    </message>
    <message>
        <source>Whether the value rests on an index the source estimated.</source>
        <translation>값이 출처가 추정한 지수에 근거하는지 여부입니다.</translation>
    </message>
    <message>
        <source>Best lab</source>
        <translation>최고 연구소</translation>
    </message>
    <message>
        <source>The lab of the best model.</source>
        <translation>최고 모델을 만든 연구소입니다.</translation>
    </message>
    <message>
        <source>Without its best lab</source>
        <translation>최고 연구소 제외</translation>
    </message>
    <message>
        <source>The value as if the best lab had no models.</source>
        <translation>최고 연구소의 모델이 없을 때의 값입니다.</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>동률 묶음</translation>
    </message>
    <message>
        <source>Countries of one group cannot be told apart by rank.</source>
        <translation>같은 묶음의 국가는 순위로 구별할 수 없습니다.</translation>
    </message>
    <message>
        <source>%1, unsure</source>
        <translation>%1(불확실)</translation>
    </message>
    <message>
        <source>Bound of the ranks</source>
        <translation>순위의 확실성</translation>
    </message>
    <message>
        <source>Unsure where models that nobody measured may change them.</source>
        <translation>재지 않은 모델이 순위를 바꿀 수 있으면 불확실합니다.</translation>
    </message>
</context>
<context>
    <name>podium::CountrySlope</name>
    <message>
        <source>rank %1</source>
        <translation>%1위</translation>
    </message>
</context>
<context>
    <name>podium::CountrySteps</name>
    <message>
        <source>Lab not known</source>
        <translation>연구소 미상</translation>
    </message>
    <message>
        <source>rank %1, index %2</source>
        <translation>%1위, 지수 %2</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>평균</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>연구소</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
</context>
<context>
    <name>podium::CountryWorkspace</name>
    <message>
        <source>Countries</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>No country has a model that passes these filters.</source>
        <translation>이 필터를 통과하는 모델이 있는 국가가 없습니다.</translation>
    </message>
    <message>
        <source>Take a filter away, or begin again without any.</source>
        <translation>필터를 하나 제거하거나 필터 없이 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>Reset filters</source>
        <translation>필터 초기화</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>검색 지우기</translation>
    </message>
    <message>
        <source>Countries under the counting rule</source>
        <translation>집계 기준에 따른 국가</translation>
    </message>
    <message>
        <source>Countries compared</source>
        <translation>국가 비교</translation>
    </message>
    <message>
        <source>Number of top models</source>
        <translation>상위 모델의 수</translation>
    </message>
    <message>
        <source>How many of the top models to count.</source>
        <translation>상위 모델을 몇 개까지 셀지 정합니다.</translation>
    </message>
    <message>
        <source>top </source>
        <translation>상위 </translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>막대</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>지도</translation>
    </message>
    <message>
        <source>Picture of the countries</source>
        <translation>국가 그림</translation>
    </message>
    <message>
        <source>Reading the outlines of the countries…</source>
        <translation>국가의 윤곽을 읽는 중…</translation>
    </message>
    <message>
        <source>Behind whose frontier the other countries are counted</source>
        <translation>다른 국가를 견줄 최전선의 국가</translation>
    </message>
    <message>
        <source>counting the months anew…</source>
        <translation>개월 수를 다시 세는 중…</translation>
    </message>
    <message>
        <source>Countries under any counting rule or two side by side, months behind, and where the top models come from.</source>
        <translation>집계 기준 하나 또는 둘에 따른 국가 순위, 뒤처진 개월, 상위 모델의 국가 구성.</translation>
    </message>
    <message>
        <source>Two rules</source>
        <translation>두 기준</translation>
    </message>
    <message>
        <source>Months behind</source>
        <translation>뒤처진 개월</translation>
    </message>
    <message>
        <source>Top %1</source>
        <translation>상위 %1</translation>
    </message>
</context>
<context>
    <name>podium::DataMenu</name>
    <message>
        <source>Changes since the last fetch</source>
        <translation>지난번에 받아 온 뒤의 변화</translation>
    </message>
    <message>
        <source>&amp;Fetch…</source>
        <translation>받아 오기(&amp;F)…</translation>
    </message>
    <message>
        <source>Ask a source for its newest figures; nothing is asked for by itself.</source>
        <translation>출처에 최신 수치를 요청합니다. 저절로 요청하는 일은 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Changes since the last fetch</source>
        <translation>지난번에 받아 온 뒤의 변화(&amp;C)</translation>
    </message>
    <message>
        <source>What differs between the two newest days that were fetched.</source>
        <translation>받아 온 가장 새로운 두 날 사이에 달라진 것.</translation>
    </message>
</context>
<context>
    <name>podium::DataMenus</name>
    <message numerus="yes">
        <source>%1 (%2, %n models)</source>
        <translation>
            <numerusform>%1 (%2, 모델 %n개)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (of these figures; ranks %n models)</source>
        <translation>
            <numerusform>%1 (이 수치의 방법, 모델 %n개)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (ranks %n models)</source>
        <translation>
            <numerusform>%1 (모델 %n개)</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank by %1; models that lack one of its evaluations are left out.</source>
        <translation>%1 방법으로 순위를 매깁니다. 평가가 하나라도 빠진 모델은 제외됩니다.</translation>
    </message>
    <message>
        <source>One flagship per lab</source>
        <translation>연구소별 대표 모델</translation>
    </message>
    <message>
        <source>Rank each lab&apos;s best model only.</source>
        <translation>연구소별 최고 모델만 순위를 매깁니다.</translation>
    </message>
    <message>
        <source>Best variant per family</source>
        <translation>계열별 최고 변형</translation>
    </message>
    <message>
        <source>Rank each family&apos;s best variant only, such as GPT-5 (high).</source>
        <translation>GPT-5 (high)처럼 계열별 최고 변형만 순위를 매깁니다.</translation>
    </message>
    <message>
        <source>All variants</source>
        <translation>모든 변형</translation>
    </message>
    <message>
        <source>Rank every variant that was measured.</source>
        <translation>측정된 모든 변형의 순위를 매깁니다.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n evaluations)</source>
        <translation>
            <numerusform>%1 (평가 %n개)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (own; ranks %n models)</source>
        <translation>
            <numerusform>%1 (직접 만든 방법, 모델 %n개 순위)</numerusform>
        </translation>
    </message>
    <message>
        <source>Take an own method away</source>
        <translation>직접 만든 방법 제거</translation>
    </message>
    <message>
        <source>Podium forgets it; the file it came from stays.</source>
        <translation>Podium 목록에서만 지우며, 원래 파일은 그대로 남습니다.</translation>
    </message>
</context>
<context>
    <name>podium::DataWorkspace</name>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Which figures are inside, whose they are, what changed between days, and your own corrections.</source>
        <translation>어떤 수치가 들어 있고 출처가 어디인지, 날짜 사이에 무엇이 달라졌는지, 직접 수정한 내용은 무엇인지 보여 줍니다.</translation>
    </message>
    <message>
        <source>Figures and sources</source>
        <translation>수치와 출처</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>달라진 점</translation>
    </message>
    <message>
        <source>Labs and names</source>
        <translation>연구소와 이름</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>가져온 것</translation>
    </message>
    <message>
        <source>How intervals held</source>
        <translation>구간의 적중</translation>
    </message>
    <message>
        <source>Evaluations together</source>
        <translation>평가의 관계</translation>
    </message>
    <message>
        <source>Indices side by side</source>
        <translation>나란히 본 지수</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>시나리오</translation>
    </message>
</context>
<context>
    <name>podium::DayBar</name>
    <message>
        <source>Day of the figures</source>
        <translation>수치 기준일</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>멈춤</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Show the figures of one day after the other.</source>
        <translation>하루씩 차례로 수치를 보여 줍니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>podium::Deck</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n개 더</numerusform>
        </translation>
    </message>
    <message>
        <source>Events and rounds are not drawn on this slide.</source>
        <translation>사건과 투자 라운드는 이 슬라이드에 그리지 않았습니다.</translation>
    </message>
    <message>
        <source>The figures give no value for %1.</source>
        <translation>수치에 다음 값이 없습니다: %1.</translation>
    </message>
    <message>
        <source>Safe to say: %1</source>
        <translation>안전한 표현: %1</translation>
    </message>
    <message>
        <source>Not all honest readings say so.</source>
        <translation>정직한 해석 모두가 그렇게 말하지는 않습니다.</translation>
    </message>
    <message>
        <source>The figures say: %1.</source>
        <translation>수치에 따르면: %1.</translation>
    </message>
    <message>
        <source>Rules: %1</source>
        <translation>규칙: %1</translation>
    </message>
    <message numerus="yes">
        <source>Not drawn: %n more rows.</source>
        <translation>
            <numerusform>그리지 않은 행: %n개.</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures up to %1</source>
        <translation>%1까지의 수치</translation>
    </message>
    <message>
        <source>The figures have nothing to show under these rules.</source>
        <translation>이 규칙으로는 보일 수치가 없습니다.</translation>
    </message>
    <message>
        <source>more in the notes</source>
        <translation>나머지는 메모에</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>부록</translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation>1위</translation>
    </message>
    <message>
        <source>Value of who leads</source>
        <translation>1위의 값</translation>
    </message>
    <message>
        <source>Who is second</source>
        <translation>2위</translation>
    </message>
    <message>
        <source>Value of the second</source>
        <translation>2위의 값</translation>
    </message>
    <message>
        <source>Who is third</source>
        <translation>3위</translation>
    </message>
    <message>
        <source>Value of the third</source>
        <translation>3위의 값</translation>
    </message>
    <message>
        <source>Who is highlighted</source>
        <translation>강조한 대상</translation>
    </message>
    <message>
        <source>Rank of who is highlighted</source>
        <translation>강조한 대상의 순위</translation>
    </message>
    <message>
        <source>Value of who is highlighted</source>
        <translation>강조한 대상의 값</translation>
    </message>
    <message>
        <source>Note of who is highlighted</source>
        <translation>강조한 대상의 주석</translation>
    </message>
    <message>
        <source>Which countries are left out</source>
        <translation>제외한 국가</translation>
    </message>
    <message>
        <source>Which index</source>
        <translation>지수</translation>
    </message>
    <message>
        <source>Day of the figures</source>
        <translation>수치 기준일</translation>
    </message>
    <message>
        <source>How many are drawn</source>
        <translation>그린 개수</translation>
    </message>
    <message>
        <source>Which country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Which lab</source>
        <translation>연구소</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>%2단계 중 %1단계</translation>
    </message>
    <message numerus="yes">
        <source>%n more rows</source>
        <translation>
            <numerusform>외 %n행</numerusform>
        </translation>
    </message>
    <message>
        <source>Who has the most</source>
        <translation>가장 많은 대상</translation>
    </message>
    <message>
        <source>Value of who has the most</source>
        <translation>가장 많은 대상의 값</translation>
    </message>
    <message>
        <source>Whose rank changed most</source>
        <translation>순위가 가장 많이 바뀐 대상</translation>
    </message>
    <message>
        <source>Rank before the change</source>
        <translation>변동 전 순위</translation>
    </message>
    <message>
        <source>Rank after the change</source>
        <translation>변동 후 순위</translation>
    </message>
    <message>
        <source>Day of the change</source>
        <translation>변동한 날</translation>
    </message>
    <message>
        <source>The newest event</source>
        <translation>최신 사건</translation>
    </message>
    <message>
        <source>How many events there are</source>
        <translation>사건 수</translation>
    </message>
    <message>
        <source>%1 as far as measured</source>
        <translation>측정된 바로는 %1</translation>
    </message>
    <message>
        <source>%1 as a word</source>
        <translation>%1(서수)</translation>
    </message>
    <message>
        <source>No honest reading says so.</source>
        <translation>정직한 해석 어느 것도 그렇게 말하지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing but the statement itself says so.</source>
        <translation>그 진술 자체 말고는 근거가 없습니다.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no ranked model</source>
        <translation>순위에 든 모델 없음</translation>
    </message>
    <message>
        <source>Beside the first</source>
        <translation>첫째와 비교</translation>
    </message>
</context>
<context>
    <name>podium::DeckRefresh</name>
    <message>
        <source>The chart is written in a way Podium cannot change.</source>
        <translation>차트가 Podium이 고칠 수 없는 방식으로 쓰여 있습니다.</translation>
    </message>
    <message>
        <source>The chart does not draw the cells of its workbook.</source>
        <translation>차트가 통합 문서의 셀을 그리지 않습니다.</translation>
    </message>
    <message>
        <source>The chart was made another kind, which has no place for these figures.</source>
        <translation>차트 종류가 바뀌어 이 수치를 넣을 자리가 없습니다.</translation>
    </message>
    <message>
        <source>None of the chart&apos;s series is Podium&apos;s any more.</source>
        <translation>차트에 Podium의 계열이 남아 있지 않습니다.</translation>
    </message>
    <message>
        <source>A series of your own: %1</source>
        <translation>직접 넣은 계열: %1</translation>
    </message>
    <message>
        <source>The intervals were taken away.</source>
        <translation>오차 막대를 없앤 상태로 두었습니다.</translation>
    </message>
    <message>
        <source>The axis as you set it: %1 to %2</source>
        <translation>직접 정한 축: %1–%2</translation>
    </message>
    <message>
        <source>The title of an axis: %1</source>
        <translation>축 제목: %1</translation>
    </message>
    <message>
        <source>It is in the presentation no more.</source>
        <translation>발표 자료에 더는 없습니다.</translation>
    </message>
    <message>
        <source>What it shows is not known any more.</source>
        <translation>무엇을 보이는지 더는 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The figures have no chart for it any more.</source>
        <translation>수치에 이 차트가 더는 없습니다.</translation>
    </message>
    <message>
        <source>Its workbook is another file: %1</source>
        <translation>통합 문서가 다른 파일입니다: %1</translation>
    </message>
    <message>
        <source>Its workbook cannot be written.</source>
        <translation>통합 문서를 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The figures have no table for it any more.</source>
        <translation>수치에 이 표가 더는 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n행</numerusform>
        </translation>
    </message>
    <message>
        <source>It stands in the presentation more than once.</source>
        <translation>발표 자료에 두 번 이상 있습니다.</translation>
    </message>
    <message>
        <source>A label that somebody typed, at %1</source>
        <translation>직접 쓴 레이블: %1</translation>
    </message>
    <message>
        <source>A row that somebody added: %1</source>
        <translation>직접 넣은 행: %1</translation>
    </message>
    <message>
        <source>A cell that somebody typed: %1</source>
        <translation>직접 쓴 셀: %1</translation>
    </message>
    <message>
        <source>Its workbook holds a formula in %1.</source>
        <translation>통합 문서에 수식이 있습니다: %1</translation>
    </message>
    <message>
        <source>Its workbook holds something of yours in %1.</source>
        <translation>통합 문서에 직접 넣은 것이 있습니다: %1</translation>
    </message>
    <message>
        <source>Its workbook cannot be read.</source>
        <translation>통합 문서를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Its figure was kept.</source>
        <translation>그림이 그대로이므로 글도 두었습니다.</translation>
    </message>
    <message>
        <source>Its words were not refreshed: they came from another presentation, which alone can tell them anew.</source>
        <translation>글은 새로 쓰지 않았습니다. 다른 프레젠테이션에서 온 글이어서 그 프레젠테이션에서만 새로 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>The axis was “%1” and is “%2”: values before and after do not compare.</source>
        <translation>축 제목 변경: “%1” → “%2”. 전후 값은 비교할 수 없습니다.</translation>
    </message>
    <message>
        <source>The kind of chart that somebody chose.</source>
        <translation>사용자가 고른 차트 종류.</translation>
    </message>
    <message>
        <source>The look that somebody gave to “%1”.</source>
        <translation>사용자가 바꾼 모양: “%1”.</translation>
    </message>
    <message>
        <source>Colours that somebody chose, at %1</source>
        <translation>사용자가 고른 색: %1</translation>
    </message>
    <message>
        <source>The figures say otherwise.</source>
        <translation>수치가 말하는 바와 다릅니다.</translation>
    </message>
    <message>
        <source>It has a number or a name, and nobody checked it.</source>
        <translation>숫자나 이름이 들어 있으나 확인되지 않았습니다.</translation>
    </message>
    <message>
        <source>A column that somebody added: %1</source>
        <translation>누군가 추가한 열: %1</translation>
    </message>
    <message>
        <source>The column “%1” as it was: the figures have it no more.</source>
        <translation>“%1” 열은 그대로 둠: 이제 수치에 없음.</translation>
    </message>
    <message>
        <source>A column that somebody took away: %1</source>
        <translation>누군가 뺀 열: %1</translation>
    </message>
    <message>
        <source>The columns it has; made anew, it would show “%1”, too.</source>
        <translation>열은 그대로 둠. 새로 만들면 “%1” 열도 표시됨.</translation>
    </message>
    <message>
        <source>None of the table&apos;s columns is Podium&apos;s any more.</source>
        <translation>표에 Podium의 열이 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>Its workbook was lost: the chart was made anew, without looks and labels that somebody gave it.</source>
        <translation>통합 문서가 없어져 차트를 새로 만들었습니다. 누군가 바꾼 모양과 레이블은 없어졌습니다.</translation>
    </message>
    <message>
        <source>The figures have no map for it any more.</source>
        <translation>이 수치에는 그 지도가 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>Names on the map.</source>
        <translation>지도 위 이름.</translation>
    </message>
    <message>
        <source>Nothing in %1 was refreshed: it is not there.</source>
        <translation>%1: 파일에 없어 아무것도 새로 고치지 않았습니다.</translation>
    </message>
    <message>
        <source>Nothing in %1 was refreshed: it cannot be read (%2).</source>
        <translation>%1: 읽을 수 없어 아무것도 새로 고치지 않았습니다(%2).</translation>
    </message>
    <message>
        <source>It was not found; it may stand in what cannot be read.</source>
        <translation>찾지 못했습니다. 읽을 수 없는 부분에 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>Words of a look of their own are gone with it: %1</source>
        <translation>따로 꾸민 낱말이 함께 사라졌습니다: %1</translation>
    </message>
</context>
<context>
    <name>podium::DeckSaving</name>
    <message>
        <source>Save presentation</source>
        <translation>발표 자료 저장</translation>
    </message>
    <message>
        <source>PowerPoint presentation (*.pptx)</source>
        <translation>파워포인트 프레젠테이션 (*.pptx)</translation>
    </message>
    <message>
        <source>What is shown, on one slide…</source>
        <translation>지금 보이는 것을 한 슬라이드로…</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
</context>
<context>
    <name>podium::DeckTemplate</name>
    <message>
        <source>No place for: %1; Podium draws its own.</source>
        <translation>자리가 없는 것: %1. Podium이 직접 그립니다.</translation>
    </message>
    <message>
        <source>The figure has only %1 % of the slide.</source>
        <translation>그림이 슬라이드의 %1 %뿐입니다.</translation>
    </message>
    <message>
        <source>Inches; slides are laid out for this size.</source>
        <translation>인치. 슬라이드를 이 크기에 맞춥니다.</translation>
    </message>
    <message>
        <source>contrast %1</source>
        <translation>대비 %1</translation>
    </message>
    <message>
        <source>less than the %1 it needs</source>
        <translation>필요한 대비 %1 미만</translation>
    </message>
    <message>
        <source>adjusted to this ground, from %1</source>
        <translation>이 바탕에 맞게 조정함, 원래 색 %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>표지</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>구역</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>차트</translation>
    </message>
    <message>
        <source>Chart and text</source>
        <translation>차트와 글</translation>
    </message>
    <message>
        <source>Two charts</source>
        <translation>차트 두 개</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>second figure</source>
        <translation>둘째 그림</translation>
    </message>
    <message>
        <source>text</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>number</source>
        <translation>번호</translation>
    </message>
    <message numerus="yes">
        <source>Its %n sample slides are left out.</source>
        <translation>
            <numerusform>예시 슬라이드 %n장은 뺐습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is protected against changes; decks made with it are not.</source>
        <translation>변경이 금지된 파일입니다. 이것으로 만든 발표 자료는 그렇지 않습니다.</translation>
    </message>
    <message>
        <source>It is signed; decks made with it are not, because they differ.</source>
        <translation>서명된 파일입니다. 이것으로 만든 발표 자료는 내용이 달라 서명이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n masters.</source>
        <translation>
            <numerusform>슬라이드 마스터가 %n개입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its theme names no font for Korean text; Korean decks get “%1”.</source>
        <translation>테마에 한글 글꼴이 없습니다. 한국어 발표 자료의 글꼴: “%1”.</translation>
    </message>
    <message>
        <source>Behind charts is a picture; they get a plain ground.</source>
        <translation>차트 뒤에 그림이 있어, 차트에 단색 바탕을 깝니다.</translation>
    </message>
    <message>
        <source>Chart and table</source>
        <translation>차트와 표</translation>
    </message>
</context>
<context>
    <name>podium::Desk</name>
    <message numerus="yes">
        <source>and %n more labs</source>
        <translation>
            <numerusform>그 밖의 연구소 %n곳</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podium::DialogButtons</name>
    <message>
        <source>OK</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>podium::DifferenceModel</name>
    <message>
        <source>Method</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>New</source>
        <translation>신규</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>제외됨</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>지수</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>순위</translation>
    </message>
    <message numerus="yes">
        <source>%n up</source>
        <translation>
            <numerusform>%n단계 상승</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>%n단계 하락</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변화</translation>
    </message>
    <message>
        <source>What kind of change it is.</source>
        <translation>변화의 종류입니다.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>The variant that was measured.</source>
        <translation>측정한 변형입니다.</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>연구소</translation>
    </message>
    <message>
        <source>Who made the model.</source>
        <translation>모델을 개발한 곳입니다.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>The country of the lab.</source>
        <translation>연구소의 국가입니다.</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Index, rank, or the evaluation that was run again.</source>
        <translation>지수, 순위 또는 다시 측정한 평가입니다.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>The figure of the earlier day.</source>
        <translation>앞선 날짜의 수치입니다.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>이후</translation>
    </message>
    <message>
        <source>The figure of the later day.</source>
        <translation>나중 날짜의 수치입니다.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>Points gained or lost; places up or down of a rank.</source>
        <translation>오르거나 내린 점수, 또는 오르내린 순위 단계입니다.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>%1부터 %2까지</translation>
    </message>
    <message>
        <source>Nothing changed between the two.</source>
        <translation>두 날짜 사이에 달라진 점이 없습니다.</translation>
    </message>
    <message>
        <source>Best newcomer: %1 with %2.</source>
        <translation>최고 신규 모델: %1, 지수 %2.</translation>
    </message>
    <message>
        <source>Largest move of an index: %1, from %2 to %3.</source>
        <translation>지수 최대 변동: %1, %2 → %3.</translation>
    </message>
    <message>
        <source>The two follow different methods, %1 and then %2, which measure different things: their indices and ranks are not compared, only models and the scores of evaluations both list.</source>
        <translation>두 날짜는 측정 대상이 다른 방법을 따릅니다(%1, 이후 %2). 따라서 지수와 순위는 비교하지 않고, 모델과 양쪽에 있는 평가의 점수만 비교합니다.</translation>
    </message>
    <message>
        <source>method changed: indices and ranks not compared</source>
        <translation>방법이 바뀌어 지수와 순위는 비교하지 않음</translation>
    </message>
    <message>
        <source>%1 Compared with %2, %3.</source>
        <translation>%1 비교 대상: %2, %3.</translation>
    </message>
    <message>
        <source>Word of the change</source>
        <translation>변경 단어</translation>
    </message>
    <message>
        <source>What changed, as files say it.</source>
        <translation>무엇이 바뀌었는지, 파일에 쓰는 말입니다.</translation>
    </message>
</context>
<context>
    <name>podium::DifferencePage</name>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Show in the ranking</source>
        <translation>순위에서 보기</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose other days or another method.</source>
        <translation>다른 날짜나 다른 방법을 선택하십시오.</translation>
    </message>
    <message>
        <source>Nothing of this kind changed.</source>
        <translation>이 종류의 변화가 없습니다.</translation>
    </message>
    <message>
        <source>Comparing the figures…</source>
        <translation>수치를 비교하는 중…</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>전체 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>with</source>
        <translation>기준</translation>
    </message>
    <message>
        <source>Kinds of changes</source>
        <translation>변화의 종류</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>변화</translation>
    </message>
    <message>
        <source>Changes between two days</source>
        <translation>두 날짜 사이의 변화</translation>
    </message>
</context>
<context>
    <name>podium::Documents</name>
    <message>
        <source>Save the document?</source>
        <translation>문서를 저장할까요?</translation>
    </message>
    <message>
        <source>“%1” holds what is not saved.</source>
        <translation>저장하지 않은 것이 있습니다: “%1”.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>저장 안 함</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Opened the document “%1”.</source>
        <translation>문서를 열었습니다: “%1”.</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>저장했습니다: “%1”.</translation>
    </message>
    <message>
        <source>The document was not opened. %1</source>
        <translation>문서를 열지 못했습니다. %1</translation>
    </message>
    <message>
        <source>What is not saved would not survive a crash; save the document. %1</source>
        <translation>저장하지 않은 것은 비정상 종료 때 남지 않습니다. 문서를 저장하십시오. %1</translation>
    </message>
    <message>
        <source>Untitled document</source>
        <translation>제목 없는 문서</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Save document</source>
        <translation>문서 저장</translation>
    </message>
    <message>
        <source>Podium document (*.podium)</source>
        <translation>Podium 문서 (*.podium)</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>붙여 넣은 칸</translation>
    </message>
    <message>
        <source>The clipboard holds no table; copy cells of one first.</source>
        <translation>클립보드에 표가 없습니다. 먼저 표의 칸을 복사하십시오.</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>가져오기: “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Import %n files</source>
        <translation>
            <numerusform>파일 %n개 가져오기</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the import “%1”</source>
        <translation>가져온 것 빼기: “%1”</translation>
    </message>
    <message>
        <source>Imported. Nothing of it has an index under the rules that are chosen; the workspace Data lists it with its findings.</source>
        <translation>가져왔습니다. 고른 규칙에서는 지수가 있는 것이 없습니다. 데이터 작업 공간에 지적 사항과 함께 있습니다.</translation>
    </message>
    <message>
        <source>Imported, and ranked among the others.</source>
        <translation>가져와서 다른 모델과 함께 순위를 매겼습니다.</translation>
    </message>
    <message>
        <source>Its own snapshot is shown.</source>
        <translation>가져온 것의 스냅샷을 보여 줍니다.</translation>
    </message>
    <message>
        <source>All variants are shown.</source>
        <translation>모든 변형을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Filters are reset.</source>
        <translation>필터를 초기화했습니다.</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>가져오기 실행 취소</translation>
    </message>
    <message>
        <source>Podium ended before “%1” was saved; what was not saved is open again.</source>
        <translation>저장하기 전에 Podium이 끝났습니다. 저장하지 않은 것을 다시 열었습니다: “%1”.</translation>
    </message>
    <message>
        <source>Nothing changed since the last fetch: %1.</source>
        <translation>지난번에 받아 온 뒤로 바뀐 것이 없습니다: %1.</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>아무것도 가져오지 않았습니다. %1</translation>
    </message>
    <message>
        <source>“%1” is in the document; Data, Scenarios lists what it keeps.</source>
        <translation>“%1”: 문서에 들어갔습니다. 데이터, 시나리오에 목록이 있습니다.</translation>
    </message>
    <message>
        <source>The document is being changed…</source>
        <translation>문서를 바꾸는 중…</translation>
    </message>
    <message>
        <source>imports</source>
        <translation>가져온 것</translation>
    </message>
    <message>
        <source>corrections</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>scenarios</source>
        <translation>시나리오</translation>
    </message>
    <message>
        <source>stories</source>
        <translation>스토리</translation>
    </message>
    <message>
        <source>views</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>methods</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>주장</translation>
    </message>
    <message>
        <source>Without saving, what was changed since is lost.</source>
        <translation>저장하지 않으면 그 뒤로 바꾼 내용이 사라집니다.</translation>
    </message>
    <message>
        <source>Without saving, changes of these are lost: %1.</source>
        <translation>저장하지 않으면 사라지는 변경: %1.</translation>
    </message>
    <message>
        <source>Imported. It has scores of %1 of %2 evaluations, so it has no index as long as missing scores are not predicted, which is a rule for all models.</source>
        <translation>가져왔습니다. 평가 %2개 중 %1개의 점수가 있어, 빠진 점수를 예측하지 않는 한 지수가 없습니다. 이 규칙은 모든 모델에 적용됩니다.</translation>
    </message>
    <message>
        <source>Predict missing scores of all models</source>
        <translation>모든 모델의 빠진 점수 예측</translation>
    </message>
    <message>
        <source>Predict missing scores</source>
        <translation>빠진 점수 예측</translation>
    </message>
    <message>
        <source>Tables and results (*.csv *.tsv *.txt *.md *.html *.htm *.xlsx *.ods *.eval *.zip *.gz *.zst *.json *.jsonl *.yaml *.xml)</source>
        <translation>표와 결과 (*.csv *.tsv *.txt *.md *.html *.htm *.xlsx *.ods *.eval *.zip *.gz *.zst *.json *.jsonl *.yaml *.xml)</translation>
    </message>
    <message>
        <source>Open a story</source>
        <translation>스토리 열기</translation>
    </message>
</context>
<context>
    <name>podium::EffectModel</name>
    <message>
        <source>Weights</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>Scaling and mean</source>
        <translation>점수 환산과 평균 방식</translation>
    </message>
    <message>
        <source>Rule for missing scores</source>
        <translation>빠진 점수의 처리</translation>
    </message>
    <message>
        <source>Which evaluation is left out</source>
        <translation>제외하는 평가</translation>
    </message>
    <message>
        <source>Errors of the scores</source>
        <translation>점수의 오차</translation>
    </message>
    <message>
        <source>Weights are drawn around these.</source>
        <translation>이 가중치 주변에서 가중치를 추출합니다.</translation>
    </message>
    <message>
        <source>Scores are scaled and put together in other usual ways.</source>
        <translation>점수를 다른 통상적인 방식으로 환산하고 종합합니다.</translation>
    </message>
    <message>
        <source>Missing scores are filled in by other rules.</source>
        <translation>빠진 점수를 다른 규칙으로 채웁니다.</translation>
    </message>
    <message>
        <source>Each draw leaves one evaluation out.</source>
        <translation>시행마다 평가 하나를 제외합니다.</translation>
    </message>
    <message>
        <source>Each score is drawn within its standard error.</source>
        <translation>점수마다 표준 오차 안에서 추출합니다.</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>선택 대상</translation>
    </message>
    <message>
        <source>One choice among others.</source>
        <translation>여러 선택 가운데 하나.</translation>
    </message>
    <message>
        <source>Effect on the order</source>
        <translation>순서에 미치는 영향</translation>
    </message>
    <message>
        <source>Share of all moves of ranks that this choice has a part in (Sobol&apos;s total effect); shares overlap and need not sum to 100%.</source>
        <translation>전체 순위 변동 가운데 이 선택이 관여하는 몫(소볼 총효과). 몫은 서로 겹치므로 합이 100%가 아닐 수 있습니다.</translation>
    </message>
    <message>
        <source>Interval (%)</source>
        <translation>구간(%)</translation>
    </message>
    <message>
        <source>What the number of simulated rankings leaves open.</source>
        <translation>시뮬레이션 횟수가 남겨 두는 범위.</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>단독</translation>
    </message>
    <message>
        <source>Share that it brings without the others (first-order effect).</source>
        <translation>다른 선택 없이 단독으로 일으키는 몫(1차 효과).</translation>
    </message>
    <message>
        <source>Sobol&apos;s total effects on the mean rank shift, from %1 simulated rankings of %2 models</source>
        <translation>평균 순위 변동에 대한 소볼 총효과, 모델 %2개의 순위 시뮬레이션 %1회</translation>
    </message>
    <message>
        <source>Share of all moves of ranks (%)</source>
        <translation>전체 순위 변동에서 차지하는 몫(%)</translation>
    </message>
    <message>
        <source>Nothing that is varied moves any rank.</source>
        <translation>바꾸어 본 어느 것도 순위를 움직이지 않습니다.</translation>
    </message>
    <message>
        <source>What moves the order most: %1</source>
        <translation>순위를 가장 크게 바꾸는 요인: %1</translation>
    </message>
</context>
<context>
    <name>podium::Error</name>
    <message>
        <source>&quot;%1&quot; cannot name a file; use letters, digits and hyphens.</source>
        <translation>&quot;%1&quot;: 파일 이름으로 쓸 수 없습니다. 영문자, 숫자, 하이픈을 쓰십시오.</translation>
    </message>
    <message>
        <source>%1 contains itself through %2; break the circle.</source>
        <translation>%1: %2 항목을 거쳐 자기 자신을 포함합니다. 순환을 끊으십시오.</translation>
    </message>
    <message>
        <source>%1 ends in %2, before it starts in %3.</source>
        <translation>%1: 시작(%3) 전에 끝납니다(%2).</translation>
    </message>
    <message>
        <source>%1 has %2 billion active parameters, but only %3 billion in all.</source>
        <translation>%1: 활성 매개변수(%2B)가 전체 매개변수(%3B)보다 많습니다.</translation>
    </message>
    <message>
        <source>%1 has a basis of its published index, but no index.</source>
        <translation>%1: 공표 지수의 근거는 있으나 지수가 없습니다.</translation>
    </message>
    <message>
        <source>%1 has a published index; say what it rests on.</source>
        <translation>%1: 공표 지수가 있습니다. 그 근거를 적으십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no index under method %2 in snapshot %3, so nothing can be compared with it.</source>
        <translation>&quot;%1&quot;: 스냅샷 %3에서 방법 %2의 지수가 없어 비교할 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 is less than 0; correct it or leave the cell empty.</source>
        <translation>%1: 0보다 작습니다. 고치거나 셀을 비워 두십시오.</translation>
    </message>
    <message>
        <source>%1 is no currency of ISO 4217; write it like USD.</source>
        <translation>%1: ISO 4217 통화가 아닙니다. USD처럼 적으십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day of the calendar; write it like 2026-08-22.</source>
        <translation>&quot;%1&quot;: 달력에 없는 날짜입니다. 2026-08-22처럼 적으십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a decimal number with at most six places; write it like 1234.56, or leave the cell empty.</source>
        <translation>&quot;%1&quot;: 소수점 이하 여섯 자리까지의 숫자가 아닙니다. 1234.56처럼 적거나 셀을 비워 두십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a known word here; use one of: %2.</source>
        <translation>&quot;%1&quot;: 여기에 쓸 수 없는 값입니다. 다음 중 하나를 쓰십시오: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a month; write it like 2026-08.</source>
        <translation>&quot;%1&quot;: 연월이 아닙니다. 2026-08처럼 적으십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number; write it like 1234.5, or leave the cell empty.</source>
        <translation>&quot;%1&quot;: 숫자가 아닙니다. 1234.5처럼 적거나 셀을 비워 두십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number; write it like 198, or leave the cell empty.</source>
        <translation>&quot;%1&quot;: 정수가 아닙니다. 198처럼 적거나 셀을 비워 두십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a year; write it like 2026.</source>
        <translation>&quot;%1&quot;: 연도가 아닙니다. 2026처럼 적으십시오.</translation>
    </message>
    <message>
        <source>%1 is not after the day of the snapshot, %2; leave the cell empty.</source>
        <translation>%1: 스냅샷 날짜(%2) 이후가 아닙니다. 셀을 비워 두십시오.</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3; correct it or leave the cell empty.</source>
        <translation>%1: %2부터 %3까지의 범위를 벗어납니다. 고치거나 셀을 비워 두십시오.</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3; correct the day.</source>
        <translation>%1: %2부터 %3까지의 범위를 벗어납니다. 날짜를 고치십시오.</translation>
    </message>
    <message>
        <source>%1 is not more than 0; correct it or leave the cell empty.</source>
        <translation>%1: 0보다 크지 않습니다. 고치거나 셀을 비워 두십시오.</translation>
    </message>
    <message>
        <source>%1 is not the first day of its period, although only the period is known.</source>
        <translation>%1: 기간만 알려져 있는데 그 기간의 첫날이 아닙니다.</translation>
    </message>
    <message>
        <source>%1 is of a lab that labs.csv does not define.</source>
        <translation>%1의 연구소가 labs.csv에 없습니다.</translation>
    </message>
    <message>
        <source>%1 is of the country %2, which countries.csv does not define.</source>
        <translation>%1의 국가 %2: countries.csv에 없습니다.</translation>
    </message>
    <message>
        <source>%1 is part of %2, but is larger than it: %3 against %4.</source>
        <translation>%1: 상위 항목 %2보다 큽니다(%3 대 %4).</translation>
    </message>
    <message>
        <source>%1 is part of %2, but that is a programme of another country.</source>
        <translation>%1의 상위 항목 %2: 다른 국가의 사업입니다.</translation>
    </message>
    <message>
        <source>%1 is part of %2, which is no programme of this file.</source>
        <translation>%1의 상위 항목 %2: 이 파일에 없는 사업입니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown; use one that %2 defines, or define it there.</source>
        <translation>&quot;%1&quot;: 알 수 없는 값입니다. %2에 정의된 값을 쓰거나 그곳에 추가하십시오.</translation>
    </message>
    <message>
        <source>%1 names the lab %2 already; one name must mean one lab.</source>
        <translation>%1: 이미 연구소 %2의 이름입니다. 한 이름은 한 연구소만 뜻해야 합니다.</translation>
    </message>
    <message>
        <source>%1 stands in row %2 already; remove one of the rows or rename it.</source>
        <translation>%1: 이미 %2행에 있습니다. 한 행을 삭제하거나 이름을 바꾸십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not measured on %2, so its gap cannot be explained.</source>
        <translation>&quot;%1&quot;: %2에서 측정되지 않아 차이를 설명할 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 was released on %2, after its scores were recorded on %3.</source>
        <translation>%1: 출시일(%2)이 점수가 기록된 날(%3)보다 늦습니다.</translation>
    </message>
    <message>
        <source>A counting rule of this kind needs a whole number of at least 1.</source>
        <translation>이 종류의 집계 기준에는 1 이상의 정수가 필요합니다.</translation>
    </message>
    <message>
        <source>A quotation mark opened in this row is never closed; add the closing one.</source>
        <translation>이 행에서 연 따옴표가 닫히지 않았습니다. 닫는 따옴표를 넣으십시오.</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a cell; put the whole cell in quotation marks and double those inside.</source>
        <translation>셀 안에 따옴표가 있습니다. 셀 전체를 따옴표로 묶고 안의 따옴표는 두 번 적으십시오.</translation>
    </message>
    <message>
        <source>Draws must be from 100 to 1,000,000.</source>
        <translation>추출 횟수는 100부터 1,000,000까지여야 합니다.</translation>
    </message>
    <message>
        <source>The cell is empty, but the row cannot do without it; fill it in.</source>
        <translation>셀이 비어 있으나 이 행에 반드시 필요한 값입니다. 값을 채우십시오.</translation>
    </message>
    <message>
        <source>The column %1 is missing; add it to the header.</source>
        <translation>%1 열이 없습니다. 머리글에 추가하십시오.</translation>
    </message>
    <message>
        <source>The column %1 is no column of a model and no evaluation of evaluations.csv; rename it or define the evaluation.</source>
        <translation>%1 열은 모델의 열도 evaluations.csv의 평가도 아닙니다. 이름을 바꾸거나 평가를 정의하십시오.</translation>
    </message>
    <message>
        <source>The correlation of errors must be from 0 to 0.95.</source>
        <translation>오차의 상관계수는 0부터 0.95까지여야 합니다.</translation>
    </message>
    <message>
        <source>The file has two rates of %1 for %2; remove one.</source>
        <translation>%2의 %1 환율이 두 개입니다. 하나를 삭제하십시오.</translation>
    </message>
    <message>
        <source>The file is empty; its first line must name the columns.</source>
        <translation>파일이 비어 있습니다. 첫 줄에 열 이름을 적어야 합니다.</translation>
    </message>
    <message>
        <source>The file is larger than 4 GB; split it.</source>
        <translation>파일이 4 GB보다 큽니다. 여러 파일로 나누십시오.</translation>
    </message>
    <message>
        <source>The file is missing; put it back or choose another folder.</source>
        <translation>파일이 없습니다. 파일을 되돌려 놓거나 다른 폴더를 선택하십시오.</translation>
    </message>
    <message>
        <source>The header has a column without a name; name it or remove it.</source>
        <translation>머리글에 이름 없는 열이 있습니다. 이름을 적거나 열을 삭제하십시오.</translation>
    </message>
    <message>
        <source>The header has the column %1 twice; rename or remove one.</source>
        <translation>머리글에 %1 열이 두 번 있습니다. 하나의 이름을 바꾸거나 삭제하십시오.</translation>
    </message>
    <message>
        <source>The index of %1 is not marked as estimated, but a score it rests on is missing.</source>
        <translation>%1의 지수는 추정으로 표시되어 있지 않으나 근거가 되는 점수가 없습니다.</translation>
    </message>
    <message>
        <source>The index of %1 was printed as a whole number, but is %2 here.</source>
        <translation>%1의 지수는 정수로 공표되었는데 여기에는 %2입니다.</translation>
    </message>
    <message>
        <source>The lab %1 is in the country %2, which countries.csv does not define.</source>
        <translation>연구소 %1의 국가 %2: countries.csv에 없습니다.</translation>
    </message>
    <message>
        <source>The level of intervals must be from 0.5 to 0.999.</source>
        <translation>구간의 신뢰 수준은 0.5부터 0.999까지여야 합니다.</translation>
    </message>
    <message>
        <source>The method %1 uses %2 twice; give it one row with the whole weight.</source>
        <translation>방법 %1: %2 평가가 두 번 있습니다. 한 행에 가중치를 모두 적으십시오.</translation>
    </message>
    <message>
        <source>The method %1 uses an evaluation that evaluations.csv does not define.</source>
        <translation>방법 %1의 평가가 evaluations.csv에 없습니다.</translation>
    </message>
    <message>
        <source>The number of the counting rule is not a number.</source>
        <translation>집계 기준에 붙은 값이 숫자가 아닙니다.</translation>
    </message>
    <message>
        <source>The rate of %1 on %2 is %3; it must be more than 0.</source>
        <translation>%2의 %1 환율(%3)은 0보다 커야 합니다.</translation>
    </message>
    <message>
        <source>The round %1 is of a lab that labs.csv does not define.</source>
        <translation>라운드 %1의 연구소가 labs.csv에 없습니다.</translation>
    </message>
    <message>
        <source>The row has %1 cells, but the header has %2; look for a missing comma or for one outside quotation marks.</source>
        <translation>행의 셀은 %1개이나 머리글의 열은 %2개입니다. 쉼표가 빠졌거나 따옴표 밖에 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>The row has no day of announcement, so its precision must be unknown.</source>
        <translation>발표일이 없는 행이므로 정밀도는 unknown이어야 합니다.</translation>
    </message>
    <message>
        <source>The scores of %1 give an agentic index of %2, but %3 is published; they may differ by %4.</source>
        <translation>%1의 점수로 계산한 에이전트 지수는 %2, 공표된 값은 %3입니다. 허용 차이: %4.</translation>
    </message>
    <message>
        <source>The scores of %1 give an index of %2, but %3 is published; they may differ by %4.</source>
        <translation>%1의 점수로 계산한 지수는 %2, 공표된 값은 %3입니다. 허용 차이: %4.</translation>
    </message>
    <message>
        <source>The share of variance within questions must be from 0 to 1.</source>
        <translation>문항 내 분산의 비중은 0부터 1까지여야 합니다.</translation>
    </message>
    <message>
        <source>The snapshot %1 uses a method that methods.csv does not define.</source>
        <translation>스냅샷 %1의 방법이 methods.csv에 없습니다.</translation>
    </message>
    <message>
        <source>The text is not UTF-8; save the file as UTF-8.</source>
        <translation>텍스트가 UTF-8이 아닙니다. 파일을 UTF-8로 저장하십시오.</translation>
    </message>
    <message>
        <source>The tie tolerance must be at least 0 and below 100 index points.</source>
        <translation>동률 허용 차이는 0 이상 100점 미만이어야 합니다.</translation>
    </message>
    <message>
        <source>The top must have at least 1 place.</source>
        <translation>상위 순위의 수는 1 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>The View has an unknown key &quot;%1&quot;; known keys there are %2.</source>
        <translation>View에 알 수 없는 키가 있습니다: &quot;%1&quot;. 사용할 수 있는 키: %2.</translation>
    </message>
    <message>
        <source>The View is not JSON: %1.</source>
        <translation>View가 JSON이 아닙니다: %1.</translation>
    </message>
    <message>
        <source>The View must be one group of keys in braces.</source>
        <translation>View는 중괄호로 묶은 하나의 키 묶음이어야 합니다.</translation>
    </message>
    <message>
        <source>The View&apos;s key &quot;%1&quot; must be a day such as &quot;2026-08-22&quot;.</source>
        <translation>View의 &quot;%1&quot; 키는 &quot;2026-08-22&quot;와 같은 날짜여야 합니다.</translation>
    </message>
    <message>
        <source>The View&apos;s key &quot;%1&quot; must be a group of keys in braces.</source>
        <translation>View의 &quot;%1&quot; 키는 중괄호로 묶은 키 묶음이어야 합니다.</translation>
    </message>
    <message>
        <source>The View&apos;s key &quot;%1&quot; must be a list of texts in brackets.</source>
        <translation>View의 &quot;%1&quot; 키는 대괄호로 묶은 문자열 목록이어야 합니다.</translation>
    </message>
    <message>
        <source>The View&apos;s key &quot;%1&quot; must be a number between %2 and %3.</source>
        <translation>View의 &quot;%1&quot; 키는 %2부터 %3까지의 숫자여야 합니다.</translation>
    </message>
    <message>
        <source>The View&apos;s key &quot;%1&quot; must be a text in quotation marks.</source>
        <translation>View의 &quot;%1&quot; 키는 따옴표로 묶은 문자열이어야 합니다.</translation>
    </message>
    <message>
        <source>The View&apos;s key &quot;%1&quot; must be a whole number between %2 and %3.</source>
        <translation>View의 &quot;%1&quot; 키는 %2부터 %3까지의 정수여야 합니다.</translation>
    </message>
    <message>
        <source>The View&apos;s key &quot;%1&quot; must be &quot;all&quot;, &quot;family&quot; or &quot;lab&quot;.</source>
        <translation>View의 &quot;%1&quot; 키는 &quot;all&quot;, &quot;family&quot;, &quot;lab&quot; 중 하나여야 합니다.</translation>
    </message>
    <message>
        <source>The View&apos;s key &quot;%1&quot; must be true or false.</source>
        <translation>View의 &quot;%1&quot; 키는 true 또는 false여야 합니다.</translation>
    </message>
    <message>
        <source>The weights of the method %1 sum to %2; they must sum to 1.</source>
        <translation>방법 %1의 가중치 합계: %2. 합계는 1이어야 합니다.</translation>
    </message>
    <message>
        <source>There are no exchange rates for &quot;%1&quot;; use a code such as USD, EUR or KRW.</source>
        <translation>&quot;%1&quot;의 환율이 없습니다. USD, EUR, KRW 같은 코드를 쓰십시오.</translation>
    </message>
    <message>
        <source>There are no figures loaded.</source>
        <translation>불러온 수치가 없습니다.</translation>
    </message>
    <message>
        <source>There is no country &quot;%1&quot;; use ISO codes of two letters, such as KR.</source>
        <translation>없는 국가입니다: &quot;%1&quot;. KR처럼 두 글자 ISO 코드를 쓰십시오.</translation>
    </message>
    <message>
        <source>There is no lab &quot;%1&quot;.</source>
        <translation>없는 연구소입니다: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no method &quot;%1&quot;; there are %2.</source>
        <translation>없는 방법입니다: &quot;%1&quot;. 사용할 수 있는 방법: %2.</translation>
    </message>
    <message>
        <source>There is no model &quot;%1&quot; in snapshot %2.</source>
        <translation>스냅샷 %2에 없는 모델입니다: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no snapshot &quot;%1&quot;; there are %2.</source>
        <translation>없는 스냅샷입니다: &quot;%1&quot;. 사용할 수 있는 스냅샷: %2.</translation>
    </message>
    <message>
        <source>There is no snapshot on or before %1; the oldest is of %2.</source>
        <translation>%1까지의 스냅샷이 없습니다. 가장 오래된 것은 %2입니다.</translation>
    </message>
    <message>
        <source>A gap can only be taken apart under a weighted mean of scores as they are; choose no normalisation and the arithmetic aggregation.</source>
        <translation>격차는 점수를 그대로 쓰는 가중 평균에서만 분해할 수 있습니다. 정규화 없음과 산술 집계를 선택하십시오.</translation>
    </message>
    <message>
        <source>Copeland compares every pair of models, which is too much for more than %1; choose another aggregation or filter models.</source>
        <translation>코플랜드 방식은 모든 모델 쌍을 비교하므로 모델이 %1개를 넘으면 쓸 수 없습니다. 다른 집계 방식을 선택하거나 모델을 필터로 줄이십시오.</translation>
    </message>
    <message>
        <source>Method %1 has no evaluation &quot;%2&quot; to weigh; it has %3.</source>
        <translation>방법 %1에는 가중치를 줄 평가 &quot;%2&quot; 항목이 없습니다. 포함된 평가: %3.</translation>
    </message>
    <message>
        <source>Method %1 is about another version of %2 than snapshot %3 has. Use method %4.</source>
        <translation>%1 방법이 쓰는 %2 평가는 스냅샷 %3의 것과 버전이 다릅니다. %4 방법을 쓰십시오.</translation>
    </message>
    <message>
        <source>Method %1 is about another version of %2 than snapshot %3 has. Use method %4, or one of the snapshots %5.</source>
        <translation>%1 방법이 쓰는 %2 평가는 스냅샷 %3의 것과 버전이 다릅니다. %4 방법을 쓰거나 다음 스냅샷 중 하나를 선택하십시오: %5.</translation>
    </message>
    <message>
        <source>Method %1 needs %2, in which snapshot %3 has no scores. Use method %4.</source>
        <translation>%1 방법에는 %2 평가가 필요하지만 스냅샷 %3에는 그 점수가 없습니다. %4 방법을 쓰십시오.</translation>
    </message>
    <message>
        <source>Method %1 needs %2, in which snapshot %3 has no scores. Use method %4, or one of the snapshots %5.</source>
        <translation>%1 방법에는 %2 평가가 필요하지만 스냅샷 %3에는 그 점수가 없습니다. %4 방법을 쓰거나 다음 스냅샷 중 하나를 선택하십시오: %5.</translation>
    </message>
    <message>
        <source>Principal component weights need at least %1 models with all scores; choose other weights or fewer filters.</source>
        <translation>주성분 가중치에는 모든 점수가 있는 모델이 %1개 이상 필요합니다. 다른 가중치를 선택하거나 필터를 줄이십시오.</translation>
    </message>
    <message>
        <source>The least coverage of the missing rule must be from 0 to 1.</source>
        <translation>결측 규칙의 최소 측정 비율은 0부터 1까지여야 합니다.</translation>
    </message>
    <message>
        <source>The method is not JSON: %1.</source>
        <translation>방법이 JSON이 아닙니다: %1.</translation>
    </message>
    <message>
        <source>The method must be one group of keys in braces.</source>
        <translation>방법은 중괄호로 묶은 하나의 키 묶음이어야 합니다.</translation>
    </message>
    <message>
        <source>The reference was not measured on %1, so no distance to it can be taken; choose another reference or normalisation.</source>
        <translation>기준 모델이 %1 평가에서 측정되지 않아 거리를 계산할 수 없습니다. 다른 기준 모델이나 정규화 방식을 선택하십시오.</translation>
    </message>
    <message>
        <source>The scores of %1 give a coding index of %2, but %3 is published; they may differ by %4.</source>
        <translation>%1의 점수로 계산한 코딩 지수는 %2, 공표된 값은 %3입니다. 허용 차이: %4.</translation>
    </message>
    <message>
        <source>The scores of %1 give a maths index of %2, but %3 is published; they may differ by %4.</source>
        <translation>%1의 점수로 계산한 수학 지수는 %2, 공표된 값은 %3입니다. 허용 차이: %4.</translation>
    </message>
    <message>
        <source>The View&apos;s key &quot;%1&quot; must be one of %2.</source>
        <translation>View의 &quot;%1&quot; 키는 다음 중 하나여야 합니다: %2.</translation>
    </message>
    <message>
        <source>The weights of method %1 sum to nothing; give one of them more than 0.</source>
        <translation>%1 방법의 가중치 합계가 0입니다. 하나 이상을 0보다 크게 정하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no ranked model with a release date to lag behind; there are %2.</source>
        <translation>&quot;%1&quot;: 출시일이 있고 순위에 든 모델이 없어 기준으로 삼을 수 없습니다. 사용할 수 있는 기준: %2.</translation>
    </message>
    <message>
        <source>No ranked model has a release date, so there is no frontier to lag behind.</source>
        <translation>순위에 든 모델 중 출시일이 있는 모델이 없어 비교할 최고 수준이 없습니다.</translation>
    </message>
    <message>
        <source>Snapshots %1 and %2 follow different methods, %3 and %4, whose indices are never joined into one line. Choose one method for all snapshots, or leave the segments apart.</source>
        <translation>스냅샷 %1, %2의 방법이 서로 다릅니다(%3, %4). 방법이 다른 지수는 하나의 선으로 잇지 않습니다. 모든 스냅샷에 한 방법을 선택하거나 구간을 따로 두십시오.</translation>
    </message>
    <message>
        <source>There is no country, lab or model &quot;%1&quot; in any snapshot.</source>
        <translation>어느 스냅샷에도 없는 국가, 연구소 또는 모델입니다: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no rank under these rules, and so no neighbours.</source>
        <translation>&quot;%1&quot;: 이 규칙에서 순위가 없어 인접한 순위도 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the only one ranked under these rules.</source>
        <translation>&quot;%1&quot;: 이 규칙에서 순위에 든 유일한 항목입니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not measured on %2, so it cannot be compared.</source>
        <translation>&quot;%1&quot;: %2 평가에서 측정되지 않아 비교할 수 없습니다.</translation>
    </message>
    <message>
        <source>A simulation must vary something.</source>
        <translation>모의실험에서 바꿀 대상을 하나 이상 정하십시오.</translation>
    </message>
    <message>
        <source>Name one model, lab or country, and how many neighbours on each side of its rank it is compared with.</source>
        <translation>모델, 연구소 또는 국가 하나와, 그 순위의 위아래로 비교할 인접 순위의 수를 지정하십시오.</translation>
    </message>
    <message>
        <source>Name two models, labs or countries to compare.</source>
        <translation>비교할 모델, 연구소 또는 국가를 두 개 지정하십시오.</translation>
    </message>
    <message>
        <source>No model of &quot;%1&quot; is ranked with all its scores under these rules.</source>
        <translation>&quot;%1&quot;: 모든 점수를 갖추고 이 규칙에서 순위에 든 모델이 없습니다.</translation>
    </message>
    <message>
        <source>Ranks can only be varied around a weighted mean of complete scores as they are; choose no normalisation, the arithmetic aggregation and complete models.</source>
        <translation>순위는 점수를 그대로 쓰는 가중 평균을 중심으로만 변동시킬 수 있습니다. 정규화 없음, 산술 집계, 모든 점수를 갖춘 모델을 선택하십시오.</translation>
    </message>
    <message>
        <source>Say what to leave out: evaluation or lab.</source>
        <translation>제외할 대상을 지정하십시오: 평가(evaluation) 또는 연구소(lab).</translation>
    </message>
    <message>
        <source>The concentration of drawn weights must be from 1 to 1,000,000.</source>
        <translation>추출하는 가중치의 집중도는 1부터 1,000,000까지여야 합니다.</translation>
    </message>
    <message>
        <source>The method has a single evaluation, which cannot be left out.</source>
        <translation>방법에 평가가 하나뿐이어서 제외할 수 없습니다.</translation>
    </message>
    <message>
        <source>The number of neighbours cannot be below 0.</source>
        <translation>비교할 인접 순위의 수는 0 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>The number of questions of %1 is not known, so the error of its scores is not known either; vary something else than scores.</source>
        <translation>%1 평가의 문항 수를 알 수 없어 점수의 오차도 알 수 없습니다. 점수가 아닌 다른 대상을 바꾸십시오.</translation>
    </message>
    <message>
        <source>The View&apos;s key &quot;%1&quot; must be a list in brackets of the words %2.</source>
        <translation>View의 &quot;%1&quot; 키는 다음 낱말을 대괄호로 묶은 목록이어야 합니다: %2.</translation>
    </message>
    <message>
        <source>There is no model, lab or country &quot;%1&quot; in snapshot %2.</source>
        <translation>스냅샷 %2에 없는 모델, 연구소 또는 국가입니다: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no other method to vary these indices with; vary something else.</source>
        <translation>지수를 바꾸어 볼 다른 방법이 없습니다. 다른 대상을 바꾸십시오.</translation>
    </message>
    <message>
        <source>“%1” does not end in .png, .svg or .pdf; no other pictures can be written.</source>
        <translation>“%1”: .png, .svg, .pdf로 끝나지 않습니다. 다른 형식의 그림은 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>A picture must be between 1 and 20000 pixels wide and high.</source>
        <translation>그림의 너비와 높이는 1픽셀부터 20000픽셀까지여야 합니다.</translation>
    </message>
    <message>
        <source>Something went wrong inside Podium: %1.</source>
        <translation>Podium 내부에서 오류가 발생했습니다: %1.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be written: %2.</source>
        <translation>&quot;%1&quot; 파일에 쓸 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>There is no folder “%1” to write the picture into.</source>
        <translation>그림을 저장할 폴더 “%1”: 존재하지 않습니다.</translation>
    </message>
    <message>
        <source>There is no kind &quot;%1&quot;; there are %2.</source>
        <translation>없는 종류입니다: &quot;%1&quot;. 사용할 수 있는 종류: %2.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of this size.</source>
        <translation>이 크기의 그림을 만들기에 메모리가 부족합니다.</translation>
    </message>
    <message>
        <source>This build of Podium cannot draw charts.</source>
        <translation>이 Podium은 차트를 그릴 수 없게 빌드되었습니다.</translation>
    </message>
    <message>
        <source>A file of claims must have the key &quot;claims&quot;, a list in brackets, and no other.</source>
        <translation>주장 파일에는 &quot;claims&quot; 키 하나만, 대괄호로 묶은 목록으로 있어야 합니다.</translation>
    </message>
    <message>
        <source>The claim &quot;%1&quot; has more than %2 readings; vary fewer dimensions.</source>
        <translation>주장 &quot;%1&quot;의 해석 수가 한도 %2개를 넘습니다. 바꾸는 차원을 줄이세요.</translation>
    </message>
    <message>
        <source>The claim &quot;%1&quot; was not understood at &quot;%2&quot;; write it like &quot;%3&quot;.</source>
        <translation>주장 &quot;%1&quot; 중 &quot;%2&quot; 부분을 이해하지 못했습니다. &quot;%3&quot;처럼 쓰세요.</translation>
    </message>
    <message>
        <source>The claim %2 must be a group of keys in braces.</source>
        <translation>주장 %2: 중괄호로 묶은 키 모음이어야 합니다.</translation>
    </message>
    <message>
        <source>The claims are not JSON: %1.</source>
        <translation>주장이 JSON 형식이 아닙니다: %1.</translation>
    </message>
    <message>
        <source>The grid names a method &quot;%1&quot; that there is not.</source>
        <translation>해석 격자에 적힌 방법 &quot;%1&quot;: 그런 방법이 없습니다.</translation>
    </message>
    <message>
        <source>The grid names a snapshot &quot;%1&quot; that there is not.</source>
        <translation>해석 격자에 적힌 스냅샷 &quot;%1&quot;: 그런 스냅샷이 없습니다.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; of the claim %2 is missing.</source>
        <translation>주장 %2에 키 &quot;%1&quot; 항목이 없습니다.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; of the claim %2 must be a group of keys in braces.</source>
        <translation>주장 %2의 키 &quot;%1&quot;: 중괄호로 묶은 키 모음이어야 합니다.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; of the claim %2 must be a list in brackets, and not empty.</source>
        <translation>주장 %2의 키 &quot;%1&quot;: 비어 있지 않은 대괄호 목록이어야 합니다.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; of the claim %2 must be a number of at least 0.</source>
        <translation>주장 %2의 키 &quot;%1&quot;: 0 이상의 수여야 합니다.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; of the claim %2 must be one of %3.</source>
        <translation>주장 %2의 키 &quot;%1&quot;: 다음 중 하나여야 합니다. %3.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; of the claim %2 must be one of, or written like, %3.</source>
        <translation>주장 %2의 키 &quot;%1&quot;: 다음 중 하나이거나 같은 형식이어야 합니다. %3.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; of the claim %2 must be two numbers in brackets, the lower first.</source>
        <translation>주장 %2의 키 &quot;%1&quot;: 대괄호 안의 두 수로, 작은 수를 먼저 써야 합니다.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; of the claim %2 stands in another claim, too.</source>
        <translation>주장 %2의 키 &quot;%1&quot;: 다른 주장에도 같은 값이 있습니다.</translation>
    </message>
    <message>
        <source>There is no country or region &quot;%1&quot;; use ISO codes of two letters, such as KR, or a region such as Europe.</source>
        <translation>&quot;%1&quot;: 그런 국가나 지역이 없습니다. KR 같은 두 글자 ISO 코드나 Europe 같은 지역을 쓰세요.</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot; in the claim %2; known keys there are %3.</source>
        <translation>주장 %2에 키 &quot;%1&quot;: 쓸 수 없습니다. 쓸 수 있는 키: %3.</translation>
    </message>
    <message>
        <source>There is no model, family, lab or country &quot;%1&quot; in any snapshot.</source>
        <translation>&quot;%1&quot;: 그런 모델, 계열, 연구소, 국가가 어느 스냅샷에도 없습니다.</translation>
    </message>
    <message>
        <source>There is no programme &quot;%1&quot; in the ledger.</source>
        <translation>&quot;%1&quot;: 장부에 그런 사업이 없습니다.</translation>
    </message>
    <message>
        <source>%1 is neither a round nor a programme of the ledger.</source>
        <translation>%1: 장부에 있는 라운드도 사업도 아닙니다.</translation>
    </message>
    <message>
        <source>The conflict says that %1 uses %2, but the record holds %3.</source>
        <translation>충돌 기록에는 %1 항목이 %2 값을 쓴다고 되어 있으나, 원래 기록의 값은 %3입니다.</translation>
    </message>
    <message>
        <source>The row names no source; say where its figures were read.</source>
        <translation>출처가 없는 행입니다. 수치를 어디서 읽었는지 적으세요.</translation>
    </message>
    <message>
        <source>There are no exchange rates of %1 or the week before it; name another day.</source>
        <translation>%1 및 그 전 한 주의 환율이 없습니다. 다른 날을 지정하세요.</translation>
    </message>
    <message>
        <source>There is no deflator for %1, so amounts stay nominal: add its price index by year, with a source, to resources/data/deflators.csv, or leave --real out.</source>
        <translation>%1 통화의 디플레이터가 없어 명목 금액만 있습니다. 연도별 물가지수를 출처와 함께 resources/data/deflators.csv에 추가하거나 --real을 빼세요.</translation>
    </message>
    <message>
        <source>There is no claim &quot;%1&quot;; there are %2.</source>
        <translation>&quot;%1&quot;: 그런 주장이 없습니다. 있는 주장: %2.</translation>
    </message>
    <message>
        <source>Each thing can be varied only once.</source>
        <translation>같은 것을 두 번 바꿀 수는 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a score on &quot;%2&quot; in an earlier row; keep one of them.</source>
        <translation>앞선 행에 이미 같은 점수가 있습니다(모델 “%1”, 벤치마크 “%2”). 하나만 남기세요.</translation>
    </message>
    <message>
        <source>A model cannot meet itself.</source>
        <translation>모델은 자기 자신과 겨룰 수 없습니다.</translation>
    </message>
    <message>
        <source>A name is missing here.</source>
        <translation>여기에 이름이 없습니다.</translation>
    </message>
    <message>
        <source>A scale needs two different anchors with two values, each with scores on %1 benchmarks.</source>
        <translation>척도에는 서로 다른 값을 지닌 서로 다른 기준 모델 둘이 필요하고, 각각 벤치마크 %1개의 점수가 있어야 합니다.</translation>
    </message>
    <message>
        <source>A score must be a number from 0 to 1, not &quot;%1&quot;.</source>
        <translation>점수는 0에서 1 사이의 수여야 합니다. 입력값: “%1”.</translation>
    </message>
    <message>
        <source>An anchor is a model and its value, such as &quot;GPT-5=150&quot;, not &quot;%1&quot;.</source>
        <translation>기준은 “GPT-5=150”처럼 모델과 값으로 적습니다. 입력값: “%1”.</translation>
    </message>
    <message>
        <source>The anchor must have won and lost against others; choose another.</source>
        <translation>기준 모델은 다른 모델에 이긴 적도 진 적도 있어야 합니다. 다른 모델을 고르세요.</translation>
    </message>
    <message>
        <source>The scores do not tell the models apart, so there is no scale.</source>
        <translation>점수로 모델을 구별할 수 없어 척도가 없습니다.</translation>
    </message>
    <message>
        <source>The scores fall apart into groups of models without a benchmark in common; fit each by itself.</source>
        <translation>점수가 공통 벤치마크 없는 모델 집단들로 나뉩니다. 집단마다 따로 맞추세요.</translation>
    </message>
    <message>
        <source>The table has no column &quot;%1&quot;; it needs the columns %2.</source>
        <translation>표에 “%1” 열이 없습니다. 필요한 열: %2.</translation>
    </message>
    <message>
        <source>The table has no model &quot;%1&quot; to anchor.</source>
        <translation>표에 기준으로 삼을 모델이 없습니다: “%1”.</translation>
    </message>
    <message>
        <source>There are no battles, so nothing can be rated.</source>
        <translation>대결이 없어 레이팅을 구할 수 없습니다.</translation>
    </message>
    <message>
        <source>The outlines of countries are not JSON: %1.</source>
        <translation>국가 윤곽이 JSON이 아닙니다: %1.</translation>
    </message>
    <message>
        <source>The outlines of countries are of a version this Podium does not read.</source>
        <translation>국가 윤곽의 판을 이 Podium이 읽지 못합니다.</translation>
    </message>
    <message>
        <source>The outline of &quot;%1&quot; is not made of rings of places on the globe.</source>
        <translation>&quot;%1&quot;의 윤곽이 지구 위 위치의 고리로 되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>%1 names the model %2 already; one name must mean one model.</source>
        <translation>%1: 이미 모델 %2의 이름입니다. 한 이름은 한 모델만 뜻해야 합니다.</translation>
    </message>
    <message>
        <source>A file of corrections must have the keys &quot;version&quot;, a number, and &quot;corrections&quot;, a list in brackets, and no other.</source>
        <translation>수정 파일에는 숫자인 키 &quot;version&quot;과 대괄호 목록인 키 &quot;corrections&quot;만 있어야 합니다.</translation>
    </message>
    <message>
        <source>The corrections are not JSON: %1.</source>
        <translation>수정 내용이 JSON 형식이 아닙니다: %1.</translation>
    </message>
    <message>
        <source>The corrections are of version %1, but this Podium reads version %2; use the Podium that wrote them.</source>
        <translation>수정 파일의 버전: %1. 이 Podium에서 읽을 수 있는 버전: %2. 그 파일을 만든 Podium을 사용하십시오.</translation>
    </message>
    <message>
        <source>The country of the lab %1 is corrected already; remove one of the two corrections.</source>
        <translation>연구소 %1의 국가가 이미 수정되어 있습니다. 두 수정 중 하나를 제거하십시오.</translation>
    </message>
    <message>
        <source>There is no country &quot;%1&quot;; use an ISO code such as KR.</source>
        <translation>없는 국가입니다: &quot;%1&quot;. KR과 같은 ISO 코드를 사용하십시오.</translation>
    </message>
    <message>
        <source>There is no lab &quot;%1&quot;; correct its id, or remove this correction.</source>
        <translation>없는 연구소입니다: &quot;%1&quot;. 식별자를 고치거나 이 수정을 제거하십시오.</translation>
    </message>
    <message>
        <source>There is no model &quot;%1&quot;; correct its id, or remove this correction.</source>
        <translation>없는 모델입니다: &quot;%1&quot;. 식별자를 고치거나 이 수정을 제거하십시오.</translation>
    </message>
    <message>
        <source>At most %1 models, labs or countries can be compared.</source>
        <translation>모델, 연구소 또는 국가는 %1개까지 비교할 수 있습니다.</translation>
    </message>
    <message>
        <source>The View&apos;s key &quot;%1&quot; must have at most %2 texts.</source>
        <translation>보기의 키 &quot;%1&quot;에는 텍스트가 %2개까지만 올 수 있습니다.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>파일을 읽을 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>작업이 중단되었습니다.</translation>
    </message>
    <message>
        <source>No model of &quot;%1&quot; is ranked under these rules.</source>
        <translation>&quot;%1&quot;: 이 규칙에서 순위에 든 모델이 없습니다.</translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>JSON이 아닙니다: %1.</translation>
    </message>
    <message>
        <source>This is not of version %1, which this Podium reads; use the Podium that wrote it.</source>
        <translation>이 Podium이 읽는 버전 %1의 파일이 아닙니다. 이 파일을 쓴 Podium을 사용하십시오.</translation>
    </message>
    <message>
        <source>A logarithmic axis has room for figures above 0 only, and that of %1 is %2; leave --log out, or choose other countries.</source>
        <translation>로그 축에는 0보다 큰 수치만 나타낼 수 있는데 %1 수치는 %2입니다. --log를 빼거나 다른 국가를 고르십시오.</translation>
    </message>
    <message>
        <source>Figures of labs are drawn over time from 0, not logarithmic; leave --log out, or choose figures of countries.</source>
        <translation>연구소 수치는 로그 축이 아니라 0부터 시간순으로 그립니다. --log를 빼거나 국가 수치를 고르십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a value in an earlier row; keep one of them.</source>
        <translation>&quot;%1&quot;: 값이 앞 행에 이미 있습니다. 하나만 남기세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; look alike, but are taken for two.</source>
        <translation>&quot;%1&quot;, &quot;%2&quot;: 비슷해 보이지만 서로 다른 둘로 다룹니다.</translation>
    </message>
    <message>
        <source>A standard error must be a number above 0, not &quot;%1&quot;.</source>
        <translation>표준오차는 0보다 큰 수여야 합니다. 입력: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The anchors stand the wrong way round: by the scores, the one with the lower value is the better. Swap their values, or choose others.</source>
        <translation>기준 모델의 순서가 거꾸로입니다. 점수로는 값이 낮은 쪽이 더 낫습니다. 값을 서로 바꾸거나 다른 모델을 고르세요.</translation>
    </message>
    <message>
        <source>The battles do not say how often equals tie; count ties as half wins.</source>
        <translation>이 대결만으로는 대등한 모델이 얼마나 자주 비기는지 알 수 없습니다. 무승부를 반 승으로 세세요.</translation>
    </message>
    <message>
        <source>The winner is model_a, model_b, the name of one of the two, tie or both_bad, not &quot;%1&quot;.</source>
        <translation>승자는 model_a, model_b, 두 모델 가운데 하나의 이름, tie, both_bad 가운데 하나여야 합니다. 입력: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The table has no values, so nothing can be ranked.</source>
        <translation>표에 값이 없어 순위를 매길 수 없습니다.</translation>
    </message>
    <message>
        <source>There are no figures from before %1, so nothing can be followed.</source>
        <translation>%1 이전의 수치가 없어 추적할 수 없습니다.</translation>
    </message>
    <message>
        <source>There are no two to compare under these filters.</source>
        <translation>이 필터로는 비교할 대상이 둘이 되지 않습니다.</translation>
    </message>
    <message>
        <source>The View is of version %1, and this Podium reads versions up to %2; open it with a newer Podium.</source>
        <translation>이 보기의 버전: %1. 이 Podium에서 읽을 수 있는 버전: %2까지. 더 새로운 Podium에서 여십시오.</translation>
    </message>
    <message>
        <source>The View&apos;s version must be a whole number from 1.</source>
        <translation>보기의 버전은 1 이상의 정수여야 합니다.</translation>
    </message>
    <message>
        <source>The weight of %1 must be from 0 to %2.</source>
        <translation>%1 평가의 가중치는 0 이상 %2 이하여야 합니다.</translation>
    </message>
    <message>
        <source>Nothing can be simulated without draws.</source>
        <translation>추출 없이는 모의실험을 할 수 없습니다.</translation>
    </message>
    <message>
        <source>The View&apos;s key &quot;%1&quot; must be a text of at most %2 characters.</source>
        <translation>보기의 키 &quot;%1&quot;: %2자 이하의 텍스트여야 합니다.</translation>
    </message>
    <message>
        <source>The text is UTF-16; save the file as UTF-8.</source>
        <translation>텍스트가 UTF-16입니다. 파일을 UTF-8로 저장하십시오.</translation>
    </message>
    <message>
        <source>The lines end in carriage returns alone; save the file with line feeds.</source>
        <translation>줄이 캐리지 리턴으로만 끝납니다. 줄 바꿈(LF)을 쓰도록 파일을 저장하십시오.</translation>
    </message>
    <message>
        <source>No font on this machine has letters such as “%1”; install one, for Korean fonts-noto-cjk, or write an SVG.</source>
        <translation>이 컴퓨터에는 “%1” 같은 글자를 그릴 글꼴이 없습니다. 글꼴(한국어는 fonts-noto-cjk)을 설치하거나 SVG로 저장하십시오.</translation>
    </message>
    <message>
        <source>This is larger than %1 MiB, the most Podium reads; is it the right file?</source>
        <translation>Podium에서 읽을 수 있는 %1MiB보다 큽니다. 올바른 파일인지 확인하십시오.</translation>
    </message>
    <message>
        <source>A file to read needs a name.</source>
        <translation>읽을 파일의 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>A file to write into needs a name.</source>
        <translation>쓸 파일의 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no file but a folder, a device or a pipe; choose another name.</source>
        <translation>&quot;%1&quot;: 파일이 아니라 폴더, 장치 또는 파이프입니다. 다른 이름을 고르십시오.</translation>
    </message>
    <message>
        <source>This is no file but a folder, a device or a pipe; choose another.</source>
        <translation>파일이 아니라 폴더, 장치 또는 파이프입니다. 다른 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice in one group; remove one of them.</source>
        <translation>키 &quot;%1&quot;: 한 그룹에 두 번 나옵니다. 하나를 지우십시오.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; must be a list of texts in brackets.</source>
        <translation>키 &quot;%1&quot;: 대괄호 안의 텍스트 목록이어야 합니다.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; must be a list in brackets.</source>
        <translation>키 &quot;%1&quot;: 대괄호 안의 목록이어야 합니다.</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot; in a file of version %2; known keys there are %3.</source>
        <translation>버전 %2 파일에 키 &quot;%1&quot;: 그런 키가 없습니다. 알려진 키: %3.</translation>
    </message>
    <message>
        <source>The file could not be read; it is kept as &quot;%1&quot;, and a new one was begun.</source>
        <translation>파일을 읽을 수 없었습니다. &quot;%1&quot; 이름으로 보관하고 새 파일을 시작했습니다.</translation>
    </message>
    <message>
        <source>The file cannot be read, and not be moved out of the way: %1.</source>
        <translation>파일을 읽을 수도 없고 다른 이름으로 옮길 수도 없습니다: %1.</translation>
    </message>
    <message>
        <source>What it remembered is kept as &quot;%1&quot;.</source>
        <translation>기억해 둔 내용은 &quot;%1&quot; 파일에 보관되어 있습니다.</translation>
    </message>
    <message>
        <source>The View&apos;s key &quot;%1&quot; must have at most %2 groups.</source>
        <translation>View의 &quot;%1&quot; 키에는 묶음이 %2개까지 들어갑니다.</translation>
    </message>
    <message>
        <source>The View&apos;s key &quot;%1&quot; must be a list of groups in brackets.</source>
        <translation>View의 &quot;%1&quot; 키는 대괄호로 묶은 묶음 목록이어야 합니다.</translation>
    </message>
    <message>
        <source>The View&apos;s key &quot;%1&quot; does not say where it stands: a line needs a value or a day, a band two of one kind, a text an item, a difference two items.</source>
        <translation>View의 &quot;%1&quot; 키에 위치가 없습니다. 선에는 값이나 날짜 하나, 띠에는 같은 종류 둘, 글에는 항목 하나, 차이에는 항목 둘이 필요합니다.</translation>
    </message>
    <message>
        <source>There is no model &quot;%1&quot; in snapshot %2. Similar names: %3.</source>
        <translation>스냅샷 %2에 &quot;%1&quot; 모델이 없습니다. 비슷한 이름: %3.</translation>
    </message>
    <message>
        <source>There is no model, lab or country &quot;%1&quot; in snapshot %2. Similar names: %3.</source>
        <translation>스냅샷 %2에 &quot;%1&quot; 모델, 연구소 또는 국가가 없습니다. 비슷한 이름: %3.</translation>
    </message>
    <message>
        <source>The weight of %1 is given more than once.</source>
        <translation>%1 평가의 가중치가 두 번 이상 주어졌습니다.</translation>
    </message>
    <message>
        <source>There is no country or group &quot;%1&quot;; use names, ISO codes of two letters such as KR, or groups such as EU, G7 or East Asia.</source>
        <translation>국가나 그룹 &quot;%1&quot;: 찾을 수 없습니다. 이름이나 KR 같은 두 글자 ISO 코드, 또는 EU, G7, 동아시아 같은 그룹을 쓰십시오.</translation>
    </message>
    <message>
        <source>Another program is writing to the document; nothing was changed. Try again when it is done.</source>
        <translation>다른 프로그램이 문서에 쓰고 있어 아무것도 바뀌지 않았습니다. 끝난 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The document can only be read here; nothing was changed. Copy it to a folder that can be written to.</source>
        <translation>여기서는 문서를 읽을 수만 있어 아무것도 바뀌지 않았습니다. 쓸 수 있는 폴더로 복사하세요.</translation>
    </message>
    <message>
        <source>The disk failed or is full while the document was used; nothing was changed. Make room or choose another disk.</source>
        <translation>문서를 사용하는 동안 디스크에 오류가 났거나 공간이 없어 아무것도 바뀌지 않았습니다. 공간을 비우거나 다른 디스크를 고르세요.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Make room and try again.</source>
        <translation>디스크가 가득 차 아무것도 바뀌지 않았습니다. 공간을 비우고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The document is damaged; nothing was changed. Use a copy of an earlier day.</source>
        <translation>문서가 손상되었습니다. 아무것도 바뀌지 않았습니다. 이전 날짜의 사본을 사용하세요.</translation>
    </message>
    <message>
        <source>The document cannot be opened; check that its folder is there and may be used.</source>
        <translation>문서를 열 수 없습니다. 폴더가 있고 사용할 수 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>This is no document of Podium; choose a file that Podium wrote.</source>
        <translation>Podium 문서가 아닙니다. Podium이 쓴 파일을 고르세요.</translation>
    </message>
    <message>
        <source>The document cannot be used: %1.</source>
        <translation>문서를 사용할 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing; install the package libqt6sql6-sqlite.</source>
        <translation>Qt의 SQLite 드라이버가 없습니다. libqt6sql6-sqlite 패키지를 설치하세요.</translation>
    </message>
    <message>
        <source>The document is of an earlier version and could not be copied to be read; make room for temporary files.</source>
        <translation>이전 버전의 문서인데 읽기 위한 사본을 만들 수 없었습니다. 임시 파일을 둘 공간을 비우세요.</translation>
    </message>
    <message>
        <source>A document needs the name of a file, such as figures.podium.</source>
        <translation>문서에는 figures.podium 같은 파일 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>There is no such document; make one with &quot;podium import FILE --into&quot; and its name.</source>
        <translation>그런 문서가 없습니다. &quot;podium import FILE --into&quot; 뒤에 이름을 적어 만드세요.</translation>
    </message>
    <message>
        <source>There is a file of this name already; choose another name.</source>
        <translation>같은 이름의 파일이 이미 있습니다. 다른 이름을 고르세요.</translation>
    </message>
    <message>
        <source>The round %1 is left out: it names no lab, or there is a round of its id.</source>
        <translation>투자 %1: 연구소를 적지 않았거나 같은 id가 이미 있어 제외했습니다.</translation>
    </message>
    <message>
        <source>The programme %1 is left out: its country is not known, or there is a programme of its id.</source>
        <translation>사업 %1: 국가를 알 수 없거나 같은 id가 이미 있어 제외했습니다.</translation>
    </message>
    <message>
        <source>The snapshot %1 is left out: there is no method %2.</source>
        <translation>스냅샷 %1: 방법 %2 없음. 제외했습니다.</translation>
    </message>
    <message>
        <source>The own run %1 stands in no snapshot: none has scores of its evaluations.</source>
        <translation>자체 측정 %1: 같은 평가의 점수가 있는 스냅샷이 없어 어디에도 넣지 않았습니다.</translation>
    </message>
    <message>
        <source>A method of the document cannot be used: %1</source>
        <translation>문서의 방법 하나를 사용할 수 없습니다: %1</translation>
    </message>
    <message>
        <source>The document is of version %1, but this Podium reads up to version %2; use a newer Podium. Nothing was changed.</source>
        <translation>문서 버전은 %1, 이 Podium이 읽는 마지막 버전은 %2입니다. 더 새로운 Podium을 사용하세요. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 more findings of this kind are not listed.</source>
        <translation>같은 종류의 지적 %1건은 적지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 is of no shape that Podium imports; there are %2. Name one with --as.</source>
        <translation>%1: Podium이 가져오는 형식이 아닙니다. 형식: %2. --as로 지정하세요.</translation>
    </message>
    <message>
        <source>There is no shape &quot;%1&quot; to import; there are %2.</source>
        <translation>가져올 형식 &quot;%1&quot; 없음. 있는 형식: %2.</translation>
    </message>
    <message>
        <source>The file is empty; there is nothing to import.</source>
        <translation>파일이 비어 있어 가져올 것이 없습니다.</translation>
    </message>
    <message>
        <source>The file has groups within groups, more than %1 deep; that is no file of figures.</source>
        <translation>파일의 중첩이 %1단계보다 깊습니다. 수치 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>The file is not JSON: %1.</source>
        <translation>JSON 파일이 아닙니다: %1.</translation>
    </message>
    <message>
        <source>NaN or Infinity stands %1 times; it means &quot;not measured&quot;.</source>
        <translation>NaN 또는 Infinity %1회. &quot;측정하지 않음&quot;으로 읽었습니다.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice in one group; its last value counts.</source>
        <translation>한 묶음에 키 &quot;%1&quot; 두 번. 마지막 값을 씁니다.</translation>
    </message>
    <message>
        <source>The file holds no score that can be used; nothing was imported.</source>
        <translation>사용할 수 있는 점수가 없어 아무것도 가져오지 않았습니다.</translation>
    </message>
    <message>
        <source>The file holds %1 of %2 rows; the others are on other pages.</source>
        <translation>파일에 있는 행: %2개 중 %1개. 나머지는 다른 쪽에 있습니다.</translation>
    </message>
    <message>
        <source>A record without name or rating is left out.</source>
        <translation>이름이나 점수가 없는 기록을 제외했습니다.</translation>
    </message>
    <message>
        <source>The interval of %1 does not hold its rating; it is left out.</source>
        <translation>%1: 구간이 점수를 포함하지 않아 구간을 제외했습니다.</translation>
    </message>
    <message>
        <source>The source says version %1 without its patch, and patches change scores: its index is of a method of its own.</source>
        <translation>출처가 적은 버전은 %1, 패치 번호는 없습니다. 패치에 따라 점수가 바뀌므로 이 지수는 별도의 방법으로 둡니다.</translation>
    </message>
    <message>
        <source>The source does not say the version of its index, which is &quot;%1&quot; therefore: its index is of a method of its own.</source>
        <translation>출처가 지수의 버전을 적지 않아 &quot;%1&quot; 버전으로 둡니다. 이 지수는 별도의 방법입니다.</translation>
    </message>
    <message>
        <source>This is page %1 of %2; the models of the others are not in it.</source>
        <translation>%2쪽 중 %1쪽입니다. 다른 쪽의 모델은 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>A record without id or name is left out.</source>
        <translation>id나 이름이 없는 기록을 제외했습니다.</translation>
    </message>
    <message>
        <source>The id %1 stands twice; the file holds two downloads.</source>
        <translation>id %1 두 번. 내려받은 자료 두 벌이 한 파일에 들어 있습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 cannot be; it is left out.</source>
        <translation>%2: 값 %1 불가능. 제외했습니다.</translation>
    </message>
    <message>
        <source>No known evaluation has this name; it is a new column.</source>
        <translation>알려진 평가 가운데 이 이름이 없어 새 열로 둡니다.</translation>
    </message>
    <message>
        <source>The numbers go from %1 to %2: they are no shares of 1 or 100, and nothing was imported.</source>
        <translation>숫자 범위 %1 – %2: 1이나 100을 전체로 하는 비율이 아니어서 아무것도 가져오지 않았습니다.</translation>
    </message>
    <message>
        <source>Models with several runs keep their best: %1 runs of %2 models.</source>
        <translation>여러 번 측정한 모델은 가장 좋은 값을 씁니다. 측정 %1회, 모델 %2개.</translation>
    </message>
    <message>
        <source>The row has no name of a model and is left out.</source>
        <translation>모델 이름이 없는 행을 제외했습니다.</translation>
    </message>
    <message>
        <source>The overall score is left out: its parts are there, and nothing counts twice.</source>
        <translation>부분 점수가 있으므로 이중 계산을 피하려고 전체 점수를 제외했습니다.</translation>
    </message>
    <message>
        <source>The record is of schema version &quot;%1&quot;; Podium knows 0.2 and 0.3, and reads it as 0.3.</source>
        <translation>기록의 스키마 버전: &quot;%1&quot;. Podium은 0.2와 0.3을 알며 0.3으로 읽습니다.</translation>
    </message>
    <message>
        <source>The group is left out: its tasks are there, and nothing counts twice.</source>
        <translation>과제가 따로 있으므로 이중 계산을 피하려고 묶음을 제외했습니다.</translation>
    </message>
    <message>
        <source>The task has no metric that is a share; it is left out.</source>
        <translation>비율인 지표가 없는 과제를 제외했습니다.</translation>
    </message>
    <message>
        <source>The log is of version %1, and Podium reads up to version %2.</source>
        <translation>로그 버전은 %1, Podium이 읽는 마지막 버전은 %2입니다.</translation>
    </message>
    <message>
        <source>The log is not of a finished run (its status is &quot;%1&quot;), so it has no results.</source>
        <translation>끝난 실행의 로그가 아니어서(상태: &quot;%1&quot;) 결과가 없습니다.</translation>
    </message>
    <message>
        <source>Less is better in this column; it is kept in the raw record only.</source>
        <translation>낮을수록 좋은 열이어서 원본 기록에만 남깁니다.</translation>
    </message>
    <message>
        <source>The file&apos;s name says evaluation and model: &quot;%1&quot; of &quot;%2&quot;.</source>
        <translation>파일 이름에서 읽은 평가와 모델: &quot;%1&quot;, &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 was measured with %2 questions only; its score says little.</source>
        <translation>%1: 문항이 %2개뿐이어서 점수의 의미가 작습니다.</translation>
    </message>
    <message>
        <source>The score %1 of %2 is no share of 1; it is left out.</source>
        <translation>%2: 점수 %1, 1을 전체로 하는 비율이 아니어서 제외했습니다.</translation>
    </message>
    <message>
        <source>A standard error of %1 beside a score of %2 is impossible; it is left out.</source>
        <translation>점수 %2에 표준 오차 %1: 있을 수 없는 값이어서 제외했습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number; the cell is left out.</source>
        <translation>&quot;%1&quot;: 숫자가 아니어서 제외했습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day; the cell is left out.</source>
        <translation>&quot;%1&quot;: 날짜가 아니어서 제외했습니다.</translation>
    </message>
    <message>
        <source>The indicator %1 is none that Podium uses; it uses NY.GDP.MKTP.CD and SP.POP.TOTL.</source>
        <translation>지표 %1: Podium이 쓰지 않는 지표입니다. NY.GDP.MKTP.CD와 SP.POP.TOTL을 씁니다.</translation>
    </message>
    <message>
        <source>The column has decimal points (&quot;%1&quot; in row %2) and decimal commas (&quot;%3&quot; in row %4); write all of it in one way.</source>
        <translation>한 열에 소수점(%2행 &quot;%1&quot;)과 소수 쉼표(%4행 &quot;%3&quot;)가 함께 있습니다. 한 가지로 적으세요.</translation>
    </message>
    <message>
        <source>Numbers have decimal commas, as &quot;%1&quot; in row %2 has.</source>
        <translation>소수 쉼표로 읽었습니다. 예: %2행 &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Nothing in the column says whether the comma in &quot;%1&quot; is a decimal comma or marks thousands; it is read as a decimal comma.</source>
        <translation>&quot;%1&quot;의 쉼표가 소수 쉼표인지 천 단위 구분인지 열에서 알 수 없어 소수 쉼표로 읽었습니다.</translation>
    </message>
    <message>
        <source>Nothing in the column says whether the comma in &quot;%1&quot; is a decimal comma or marks thousands; it is read as marking thousands.</source>
        <translation>&quot;%1&quot;의 쉼표가 소수 쉼표인지 천 단위 구분인지 열에서 알 수 없어 천 단위 구분으로 읽었습니다.</translation>
    </message>
    <message>
        <source>The column has percent signs, but &quot;%1&quot; has none and is not above 1: it may be a fraction. Write all of it in one way.</source>
        <translation>열에 퍼센트 기호가 있지만 &quot;%1&quot;에는 없고 1을 넘지 않아 비율일 수 있습니다. 한 가지로 적으세요.</translation>
    </message>
    <message>
        <source>The column reaches %2 and is read as percent, so &quot;%1&quot; is read as less than 1 percent; check that it is no fraction.</source>
        <translation>최댓값 %2: 열을 퍼센트로 읽으므로 &quot;%1&quot;: 1퍼센트 이하입니다. 비율이 아닌지 확인하세요.</translation>
    </message>
    <message>
        <source>No column names models; call one &quot;model&quot;, or say which it is with --mapping.</source>
        <translation>모델 이름 열이 없습니다. 열 이름을 &quot;model&quot;로 하거나 --mapping으로 알려 주세요.</translation>
    </message>
    <message>
        <source>The column names models, as &quot;%1&quot;.</source>
        <translation>모델 이름 열입니다. 예: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The column is kept in the raw record only: it holds no numbers, and its name is none that Podium knows.</source>
        <translation>숫자가 없고 Podium이 아는 이름도 아니어서 원본 기록에만 남깁니다.</translation>
    </message>
    <message>
        <source>The numbers go from %1 to %2: they are no shares of 1 or 100, and the column is kept in the raw record only.</source>
        <translation>숫자 범위 %1 – %2: 1이나 100을 전체로 하는 비율이 아니어서 원본 기록에만 남깁니다.</translation>
    </message>
    <message>
        <source>No known evaluation has this name; the column is an evaluation of your own.</source>
        <translation>알려진 평가 가운데 이 이름이 없어 자체 평가로 둡니다.</translation>
    </message>
    <message>
        <source>The column holds scores of %1.</source>
        <translation>평가 점수 열: %1.</translation>
    </message>
    <message>
        <source>The interval in &quot;%1&quot; does not hold its score; the score is used without it.</source>
        <translation>&quot;%1&quot;: 구간이 점수를 포함하지 않아 점수만 씁니다.</translation>
    </message>
    <message>
        <source>No column holds scores or an index; name one after an evaluation, such as &quot;GPQA Diamond&quot;, or say what they are with --mapping.</source>
        <translation>점수나 지수 열이 없습니다. &quot;GPQA Diamond&quot; 같은 평가 이름을 붙이거나 --mapping으로 알려 주세요.</translation>
    </message>
    <message>
        <source>The mapping of the column &quot;%1&quot; must be one of %2.</source>
        <translation>열 &quot;%1&quot;의 대응에 쓸 수 있는 것: %2.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; of the mapping is wrong; known keys are %2.</source>
        <translation>대응의 키 &quot;%1&quot; 오류. 아는 키: %2.</translation>
    </message>
    <message>
        <source>The mapping is not JSON: %1.</source>
        <translation>대응 파일이 JSON이 아닙니다: %1.</translation>
    </message>
    <message>
        <source>The text is UTF-16 and was read as such.</source>
        <translation>UTF-16 텍스트로 읽었습니다.</translation>
    </message>
    <message>
        <source>The text is not UTF-8; it is read as Korean (EUC-KR) where its bytes allow, else as Latin-1. Check names, or save the file as UTF-8.</source>
        <translation>UTF-8 텍스트가 아닙니다. 가능하면 한국어(EUC-KR), 아니면 Latin-1로 읽습니다. 이름을 확인하거나 UTF-8로 저장하세요.</translation>
    </message>
    <message>
        <source>No table was found: there is one column, whether cells end at commas, semicolons, tabs or bars. Put a name in the first column and numbers in others.</source>
        <translation>표를 찾지 못했습니다. 쉼표, 세미콜론, 탭, 막대 어느 것으로 나누어도 열이 하나입니다. 첫 열에 이름을, 다른 열에 숫자를 넣으세요.</translation>
    </message>
    <message>
        <source>This is no Office file that can be read: %1. Open it in the program that made it and save it again.</source>
        <translation>읽을 수 있는 Office 파일이 아닙니다: %1. 만든 프로그램에서 열어 다시 저장하세요.</translation>
    </message>
    <message>
        <source>The workbook cannot be made: %1. Make room in the folder for temporary files.</source>
        <translation>통합 문서를 만들 수 없습니다: %1. 임시 파일 폴더에 공간을 마련하세요.</translation>
    </message>
    <message>
        <source>This is no story: %1</source>
        <translation>스토리가 아닙니다: %1</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; must be a text in quotation marks.</source>
        <translation>&quot;%1&quot; 키는 따옴표 안의 글이어야 합니다.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; must be a list in square brackets.</source>
        <translation>&quot;%1&quot; 키는 대괄호 목록이어야 합니다.</translation>
    </message>
    <message>
        <source>Correlations need at least %1 models with all scores under a weighted mean; choose the arithmetic aggregation, or fewer filters.</source>
        <translation>상관을 구하려면 가중 평균 아래 모든 점수를 갖춘 모델이 최소 %1개 필요합니다. 산술 집계를 고르거나 필터를 줄이세요.</translation>
    </message>
    <message>
        <source>No index ranks anybody who passes the filters; take a filter away.</source>
        <translation>필터를 통과한 대상을 다루는 지수가 없습니다. 필터를 하나 빼세요.</translation>
    </message>
    <message>
        <source>No two snapshots of one method have models with all scores in common, so no interval can be held against later figures.</source>
        <translation>같은 방법의 두 스냅샷에 모든 점수를 갖춘 공통 모델이 없어 구간을 나중 수치와 대조할 수 없습니다.</translation>
    </message>
    <message>
        <source>The share of scores brought in at each end must be from 0 to 0.25.</source>
        <translation>양 끝에서 당기는 점수의 비율은 0에서 0.25까지여야 합니다.</translation>
    </message>
    <message>
        <source>This is no presentation; give a file that &quot;podium deck&quot; made.</source>
        <translation>발표 자료가 아닙니다. &quot;podium deck&quot;으로 만든 파일을 주세요.</translation>
    </message>
    <message>
        <source>Nothing in this presentation was made by Podium, or what marks it was taken out; make a new one with &quot;podium deck&quot;.</source>
        <translation>이 발표 자료에는 Podium이 만든 것이 없거나 그 표시가 지워졌습니다. &quot;podium deck&quot;으로 새로 만드세요.</translation>
    </message>
    <message>
        <source>The file is open in another program; close it there, or write to another file with -o.</source>
        <translation>파일이 다른 프로그램에 열려 있습니다. 그곳에서 닫거나 -o로 다른 파일에 쓰세요.</translation>
    </message>
    <message>
        <source>The file is a damaged zip; get it again.</source>
        <translation>손상된 zip 파일입니다. 다시 받으십시오.</translation>
    </message>
    <message>
        <source>The zip holds too many files; unpack it and import some of them.</source>
        <translation>zip 안에 파일이 너무 많습니다. 압축을 풀고 일부만 가져오십시오.</translation>
    </message>
    <message>
        <source>The zip holds no file &quot;%1&quot;.</source>
        <translation>zip 안에 그런 파일이 없습니다: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the zip swells to more than a file of figures does; unpack it yourself if you trust it.</source>
        <translation>zip 안의 &quot;%1&quot;: 수치 파일이라기에는 너무 크게 풀립니다. 믿을 수 있다면 직접 압축을 푸십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the zip is locked, or packed in a way that is not known here; unpack the zip and import the file.</source>
        <translation>zip 안의 &quot;%1&quot;: 잠겨 있거나 알 수 없는 방식으로 압축되었습니다. 압축을 풀고 그 파일을 가져오십시오.</translation>
    </message>
    <message>
        <source>The zip holds no file of a shape that Podium imports; there are %1.</source>
        <translation>zip 안에 Podium이 가져올 수 있는 파일이 없습니다. 가능한 종류: %1.</translation>
    </message>
    <message>
        <source>The table is the sheet &quot;%1&quot;, one of %2.</source>
        <translation>표는 시트 &quot;%1&quot;입니다(전체 %2개 중 하나).</translation>
    </message>
    <message>
        <source>A sheet of the workbook is damaged; save it again.</source>
        <translation>통합 문서의 시트가 손상되었습니다. 다시 저장하십시오.</translation>
    </message>
    <message>
        <source>No sheet of the workbook holds a table; put names in a column and numbers in others.</source>
        <translation>통합 문서에 표가 있는 시트가 없습니다. 한 열에는 이름을, 다른 열에는 숫자를 넣으십시오.</translation>
    </message>
    <message>
        <source>Read as percent, from %2 to %3; numbers: %1.</source>
        <translation>퍼센트로 읽음: %2–%3, 숫자 %1개.</translation>
    </message>
    <message>
        <source>Read as fractions of 1, from %2 to %3; numbers: %1.</source>
        <translation>1에 대한 비율로 읽음: %2–%3, 숫자 %1개.</translation>
    </message>
    <message>
        <source>Read as points, from %2 to %3; numbers: %1.</source>
        <translation>점수로 읽음: %2–%3, 숫자 %1개.</translation>
    </message>
    <message>
        <source>Cells are divided by &quot;%1&quot;; rows: %2, columns: %3.</source>
        <translation>칸 구분: &quot;%1&quot;, %2행 %3열.</translation>
    </message>
    <message>
        <source>The file is not YAML: %1.</source>
        <translation>파일이 YAML이 아닙니다: %1.</translation>
    </message>
    <message>
        <source>The score of %1 is of a request that is not merged; it is left out.</source>
        <translation>병합되지 않은 요청의 점수여서 제외했습니다: %1.</translation>
    </message>
    <message>
        <source>A result without model, evaluation or number is left out.</source>
        <translation>모델, 평가 또는 숫자가 없는 결과는 제외했습니다.</translation>
    </message>
    <message>
        <source>What stands behind &quot;±&quot; is not said to be a standard error; it is left out.</source>
        <translation>&quot;±&quot; 뒤의 값이 표준오차라는 설명이 없어 제외했습니다.</translation>
    </message>
    <message>
        <source>The source states no scale; a value is above 1, so all of them are read as per cent.</source>
        <translation>출처가 척도를 밝히지 않습니다. 1보다 큰 값이 있으므로 모두 퍼센트로 읽습니다.</translation>
    </message>
    <message>
        <source>The source states no scale; no value is above 1, so all of them are read as shares.</source>
        <translation>출처가 척도를 밝히지 않습니다. 1보다 큰 값이 없으므로 모두 비율로 읽습니다.</translation>
    </message>
    <message>
        <source>The row has no name or no number and is left out.</source>
        <translation>이름이나 숫자가 없는 행은 제외했습니다.</translation>
    </message>
    <message>
        <source>The system %1 names no single model, or has no result; it is left out.</source>
        <translation>한 모델만 밝히지 않았거나 결과가 없는 시스템은 제외했습니다: %1.</translation>
    </message>
    <message>
        <source>The source itself warns of %1: %2</source>
        <translation>출처가 직접 주의를 덧붙였습니다(%1): %2</translation>
    </message>
    <message>
        <source>A system is a model with tools around it; each of %1 models has the best of its systems, of which there are %2.</source>
        <translation>시스템은 도구를 갖춘 모델입니다. 모델 %1개마다 가장 좋은 시스템을 쓰며, 시스템은 모두 %2개입니다.</translation>
    </message>
    <message>
        <source>The file does not say its model; import it from its folder, which is named &quot;organisation__model&quot;.</source>
        <translation>파일에 모델 이름이 없습니다. &quot;기관__모델&quot; 형식의 폴더 안에서 가져오세요.</translation>
    </message>
    <message>
        <source>The score is the mean of %1 subsets of the split %2.</source>
        <translation>점수는 %2 분할의 부분집합 %1개의 평균입니다.</translation>
    </message>
    <message>
        <source>The average is left out: it is made of the others.</source>
        <translation>평균은 다른 값에서 나온 것이므로 제외했습니다.</translation>
    </message>
    <message>
        <source>Too many cells of the column are no numbers, such as &quot;%1&quot; in row %2; correct them, or leave the column out.</source>
        <translation>숫자가 아닌 칸이 너무 많은 열입니다(예: %2행의 &quot;%1&quot;). 고치거나 그 열을 빼십시오.</translation>
    </message>
    <message>
        <source>The document keeps no %1 &quot;%2&quot;; it keeps %3.</source>
        <translation>문서에 %1 &quot;%2&quot; 없음. 있는 것: %3.</translation>
    </message>
    <message>
        <source>The document holds no View &quot;%1&quot;, nor is there such a file; bring one in with &quot;podium import VIEW.json --into&quot; and the document&apos;s name.</source>
        <translation>문서에도 파일에도 보기 &quot;%1&quot; 없음. &quot;podium import VIEW.json --into&quot;와 문서 이름으로 가져오세요.</translation>
    </message>
    <message>
        <source>The document holds no View &quot;%1&quot;, nor is there such a file; it holds %2.</source>
        <translation>문서에도 파일에도 보기 &quot;%1&quot; 없음. 문서에 있는 보기: %2.</translation>
    </message>
    <message>
        <source>There is no sheet &quot;%1&quot; with a table in it; there are %2.</source>
        <translation>표가 있는 시트 중에 “%1”이라는 이름은 없습니다. 있는 시트: %2.</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; is taken.</source>
        <translation>시트 “%1”: 가져왔습니다.</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; is passed over, since it gives no figures; to see why, choose it (--sheet).</source>
        <translation>시트 “%1”: 수치가 없어 건너뛰었습니다. 이유를 보려면 이 시트를 고르십시오(--sheet).</translation>
    </message>
    <message>
        <source>The workbook is locked with a password; save it without one.</source>
        <translation>통합 문서가 암호로 잠겨 있습니다. 암호 없이 저장하십시오.</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; has more cells than a table of figures; save the part that holds the table as CSV.</source>
        <translation>시트 “%1”: 수치 표라고 하기에는 칸이 너무 많습니다. 표가 있는 부분만 CSV로 저장하십시오.</translation>
    </message>
    <message>
        <source>There is no model &quot;%1&quot; to take out; give the name of a model as it is ranked.</source>
        <translation>뺄 모델 &quot;%1&quot;: 없는 모델입니다. 순위에 나오는 이름을 쓰세요.</translation>
    </message>
    <message>
        <source>There is no snapshot &quot;%1&quot; for the assumed model %2; &quot;podium snapshots&quot; lists them.</source>
        <translation>가정한 모델 %2: 스냅샷 &quot;%1&quot; 없음. &quot;podium snapshots&quot;에 목록이 있습니다.</translation>
    </message>
    <message>
        <source>The snapshot %1 lists %2 already; take that out first, or choose another name.</source>
        <translation>스냅샷 %1: %2 이미 있음. 먼저 그 모델을 빼거나 다른 이름을 고르세요.</translation>
    </message>
    <message>
        <source>There is no lab &quot;%1&quot;; give the name of one, or its country by an ISO code such as KR, which makes it a new lab.</source>
        <translation>연구소 &quot;%1&quot;: 없는 연구소입니다. 있는 연구소의 이름을 쓰거나, KR 같은 ISO 코드로 국가를 정해 새 연구소로 만드세요.</translation>
    </message>
    <message>
        <source>There is no evaluation &quot;%1&quot;; the snapshot&apos;s method has %2.</source>
        <translation>평가 &quot;%1&quot;: 없는 평가입니다. 스냅샷의 방법에 있는 평가: %2.</translation>
    </message>
    <message>
        <source>A score in %1 must be from 0 to 1.</source>
        <translation>%1: 점수는 0에서 1 사이여야 합니다.</translation>
    </message>
    <message>
        <source>There is no exchange rate of &quot;%1&quot; for %2; use an ISO code such as USD, and a day of which rates are known.</source>
        <translation>%2: &quot;%1&quot; 환율이 없습니다. USD 같은 ISO 코드와 환율이 알려진 날을 쓰세요.</translation>
    </message>
    <message>
        <source>A scenario needs a name, which its titles say.</source>
        <translation>시나리오에는 제목에 나올 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>The document has no scenario &quot;%1&quot;; add one with &quot;podium scenario add&quot;.</source>
        <translation>문서에 시나리오 &quot;%1&quot; 없음. &quot;podium scenario add&quot;로 더하세요.</translation>
    </message>
    <message>
        <source>There is no scenario &quot;%1&quot;; there are %2.</source>
        <translation>시나리오 &quot;%1&quot;: 없는 시나리오입니다. 있는 시나리오: %2.</translation>
    </message>
    <message>
        <source>A model of a scenario needs either &quot;index&quot; or &quot;scores&quot;; give one of them.</source>
        <translation>시나리오의 모델에는 &quot;index&quot;와 &quot;scores&quot; 가운데 하나가 필요합니다.</translation>
    </message>
    <message>
        <source>The scenarios are not JSON: %1.</source>
        <translation>시나리오가 JSON이 아닙니다: %1.</translation>
    </message>
    <message>
        <source>A file of scenarios must have the keys &quot;version&quot;, which is %1, and &quot;scenarios&quot;, a list in brackets, and no other.</source>
        <translation>시나리오 파일에는 키 &quot;version&quot;(값 %1)과 대괄호 목록 &quot;scenarios&quot;만 있어야 합니다.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; must be true or false.</source>
        <translation>&quot;%1&quot; 키는 true 또는 false여야 합니다.</translation>
    </message>
    <message>
        <source>This is no mapping of layouts; print one with &quot;podium check-template FILE --format json&quot; and edit the names in it.</source>
        <translation>레이아웃 대응표가 아닙니다. &quot;podium check-template FILE --format json&quot; 명령으로 출력해서 이름을 고치세요.</translation>
    </message>
    <message>
        <source>There is no form &quot;%1&quot; of slides; there are %2.</source>
        <translation>“%1” 슬라이드 형태는 없습니다. 있는 것: %2.</translation>
    </message>
    <message>
        <source>The template has no layout &quot;%1&quot;; it has %2.</source>
        <translation>서식 파일에 “%1” 레이아웃이 없습니다. 있는 것: %2.</translation>
    </message>
    <message>
        <source>This template holds macros, which Podium does not pass on; save it as .potx and give that.</source>
        <translation>이 서식 파일에는 매크로가 있으며 Podium은 매크로를 옮기지 않습니다. .potx 파일로 저장해서 쓰세요.</translation>
    </message>
    <message>
        <source>This is no presentation; give a .potx or .pptx file.</source>
        <translation>발표 자료가 아닙니다. .potx 또는 .pptx 파일을 지정하세요.</translation>
    </message>
    <message>
        <source>This file is encrypted, or of a PowerPoint before 2007; save it as .potx without a password and give that.</source>
        <translation>암호화되었거나 2007 이전 PowerPoint 파일입니다. 암호 없이 .potx 파일로 저장해서 쓰세요.</translation>
    </message>
    <message>
        <source>The slides of this template have no size, or one on which nothing fits.</source>
        <translation>이 서식 파일의 슬라이드에 크기가 없거나 아무것도 들어가지 않는 크기입니다.</translation>
    </message>
    <message>
        <source>This template has no layouts to put slides on.</source>
        <translation>이 서식 파일에는 슬라이드를 놓을 레이아웃이 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address to fetch from; it must begin with https://.</source>
        <translation>“%1”: 받아 올 수 있는 주소가 아닙니다. https://로 시작해야 합니다.</translation>
    </message>
    <message>
        <source>An address with a name or password in it is not fetched; download the file yourself and import it.</source>
        <translation>이름이나 암호가 든 주소에서는 받아 오지 않습니다. 파일을 직접 내려받아 가져오십시오.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 MB; if it can be trusted, download the file yourself and import it.</source>
        <translation>%1의 답이 %2MB보다 큽니다. 믿을 수 있다면 파일을 직접 내려받아 가져오십시오.</translation>
    </message>
    <message>
        <source>%1 leads from address to address without end; nothing was fetched.</source>
        <translation>%1: 주소에서 주소로 끝없이 넘깁니다. 아무것도 받아 오지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 leads to an address that is not encrypted; nothing was fetched. Ask the source for its https address.</source>
        <translation>%1: 암호화되지 않은 주소로 넘깁니다. 아무것도 받아 오지 않았습니다. 출처의 https 주소를 알아보십시오.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe (%2), and nothing was sent; check the clock and the certificates of this computer, or whose network it is in.</source>
        <translation>%1: 연결이 안전하지 않아(%2) 아무것도 보내지 않았습니다. 이 컴퓨터의 시계와 인증서, 또는 누구의 네트워크에 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 does not answer in time; check the connection and try again.</source>
        <translation>%1: 제때 답하지 않습니다. 연결을 확인하고 다시 하십시오.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before its answer was whole; try again.</source>
        <translation>%1: 답이 다 오기 전에 연결이 끊어졌습니다. 다시 하십시오.</translation>
    </message>
    <message>
        <source>There is no %1, or no connection; check the address and the network.</source>
        <translation>%1: 없는 곳이거나 연결이 없습니다. 주소와 네트워크를 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2); check the address, the network and its proxy.</source>
        <translation>%1: 닿을 수 없습니다(%2). 주소와 네트워크, 프록시를 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 answers with a page for people and not with figures; use the address of the file itself.</source>
        <translation>%1: 수치가 아니라 사람이 보는 웹 페이지로 답했습니다. 파일 자체의 주소를 쓰십시오.</translation>
    </message>
    <message>
        <source>Fetched from %1 at %2.</source>
        <translation>받아 온 곳: %1, 때: %2.</translation>
    </message>
    <message>
        <source>This system has no keychain that answers, so the key is used now and kept nowhere; for the command line, set PODIUM_AA_KEY.</source>
        <translation>이 시스템에는 답하는 키체인이 없어 키를 지금만 쓰고 어디에도 남기지 않습니다. 명령줄에서는 PODIUM_AA_KEY를 쓰십시오.</translation>
    </message>
    <message>
        <source>The index changed from version %1 to %2 while its pages were fetched, and nothing was kept; fetch it again.</source>
        <translation>쪽을 받아 오는 동안 지수의 판이 바뀌어(%1 → %2) 아무것도 남기지 않았습니다. 다시 받아 오십시오.</translation>
    </message>
    <message>
        <source>The answer holds no list &quot;data&quot;, so it is not of the service that it is taken for; a newer Podium may know it.</source>
        <translation>답에 “data” 목록이 없어 알고 있는 서비스의 답이 아닙니다. 더 새로운 Podium은 알 수도 있습니다.</translation>
    </message>
    <message>
        <source>The source has more than %1 pages, and nothing was kept; a newer Podium may take more.</source>
        <translation>출처의 쪽이 %1쪽보다 많아 아무것도 남기지 않았습니다. 더 새로운 Podium은 더 받을 수도 있습니다.</translation>
    </message>
    <message>
        <source>%1 does not accept the key; check that it is whole, or make a new one there.</source>
        <translation>%1: 키를 받아들이지 않습니다. 키가 온전한지 확인하거나 그곳에서 새로 만드십시오.</translation>
    </message>
    <message>
        <source>%1 asks for a key; give one in the window (Data &gt; Fetch), or to the command line as PODIUM_AA_KEY.</source>
        <translation>%1: 키가 필요합니다. 창에서(데이터 &gt; 받아 오기) 또는 명령줄에서 PODIUM_AA_KEY로 주십시오.</translation>
    </message>
    <message>
        <source>%1 does not allow this; the plan of your key, or the address, does not cover it.</source>
        <translation>%1: 허용되지 않습니다. 키의 요금제나 주소가 이것을 포함하지 않습니다.</translation>
    </message>
    <message>
        <source>%1 has nothing at this address; check how it is written.</source>
        <translation>%1: 이 주소에는 아무것도 없습니다. 주소를 바르게 썼는지 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 has ended what was at this address; look there for what took its place.</source>
        <translation>%1: 이 주소의 서비스는 끝났습니다. 무엇이 대신하는지 그곳에서 찾아보십시오.</translation>
    </message>
    <message>
        <source>%1 allows no more requests for now; try again later.</source>
        <translation>%1: 지금은 더 요청할 수 없습니다. 나중에 다시 하십시오.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (status %2); try again later.</source>
        <translation>%1: 그쪽에 장애가 있습니다(상태 %2). 나중에 다시 하십시오.</translation>
    </message>
    <message>
        <source>%1 answers with status %2 and without figures; check the address.</source>
        <translation>%1: 수치 없는 답입니다(상태 %2). 주소를 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 allows no more requests for now; try again in %2 minutes.</source>
        <translation>%1: 지금은 더 요청할 수 없습니다. %2분 뒤에 다시 하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day; write it as 2026-12-01.</source>
        <translation>&quot;%1&quot;: 날짜가 아닙니다. 2026-12-01처럼 쓰세요.</translation>
    </message>
    <message>
        <source>The model needs a name.</source>
        <translation>모델에 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>An index is a number from 0 to 100.</source>
        <translation>지수는 0부터 100까지의 수입니다.</translation>
    </message>
    <message>
        <source>A price is a number of at least 0.</source>
        <translation>가격은 0 이상의 수입니다.</translation>
    </message>
    <message>
        <source>An amount is a number of more than 0.</source>
        <translation>금액은 0보다 큰 수입니다.</translation>
    </message>
    <message>
        <source>The XML is damaged or not whole (%1); fetch the file again.</source>
        <translation>XML이 손상되었거나 온전하지 않습니다(%1). 파일을 다시 받으세요.</translation>
    </message>
    <message>
        <source>The file holds no rate of any day; nothing was imported.</source>
        <translation>파일에 어느 날의 환율도 없습니다. 아무것도 가져오지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 did not say how long its answer is, and the last row has no end: the table may be cut off. Try again, or download the file yourself and import it.</source>
        <translation>응답 길이를 알리지 않은 출처(%1)의 마지막 행이 끝나지 않았습니다. 표가 중간에 끊겼을 수 있습니다. 다시 시도하거나 파일을 직접 내려받아 가져오세요.</translation>
    </message>
    <message>
        <source>There is no source &quot;%1&quot; to fetch from; there are artificial-analysis, ecb-rates, ecb-rates-history and any https address.</source>
        <translation>가져올 출처 &quot;%1&quot; — 없는 출처입니다. 쓸 수 있는 것은 artificial-analysis, ecb-rates, ecb-rates-history 및 모든 https 주소입니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; makes several claims; give them one by one: &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; 문장에는 여러 주장이 있습니다. 하나씩 입력하세요: &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 has scores of none of the evaluations of %2, so it has no index by that method.</source>
        <translation>%1: %2의 평가 가운데 점수가 하나도 없어 그 방법의 지수가 없습니다.</translation>
    </message>
    <message>
        <source>%1 has scores of %2 of the %3 evaluations of %4, so it has an index only where missing scores are allowed: &quot;Missing scores&quot; in the menu of the index, or &quot;--missing renormalise:0.1&quot;.</source>
        <translation>%1: %4의 평가 %3개 중 점수 %2개. 빠진 점수를 허용할 때만 지수가 있습니다. 지수 메뉴의 “빠진 점수” 또는 &quot;--missing renormalise:0.1&quot;로 허용합니다.</translation>
    </message>
    <message>
        <source>The file was changed while it was read; try again when it is done.</source>
        <translation>파일을 읽는 동안 파일이 바뀌었습니다. 바꾸기가 끝난 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>What was to be kept holds something twice, or lacks what must be there; nothing was changed. Look at what the import says without --into, and correct the file.</source>
        <translation>저장할 내용에 두 번 있는 것이 있거나 있어야 할 것이 없습니다. 아무것도 바뀌지 않았습니다. --into 없이 가져오기를 실행해 결과를 확인하고 파일을 고치십시오.</translation>
    </message>
    <message>
        <source>A model has no name or no id (&quot;%1&quot;); give it one.</source>
        <translation>이름이나 id가 없는 모델이 있습니다(&quot;%1&quot;). 이름을 적으십시오.</translation>
    </message>
    <message>
        <source>A score of %1 has no evaluation or is no number; correct it, or take it out.</source>
        <translation>%1: 평가가 없거나 숫자가 아닌 점수가 있습니다. 고치거나 빼십시오.</translation>
    </message>
    <message>
        <source>%1 has two scores of %2; take one out.</source>
        <translation>%1: %2 점수가 둘입니다. 하나를 빼십시오.</translation>
    </message>
    <message>
        <source>Two parts of the file are named alike (%1), and their figures cannot be told apart; rename one.</source>
        <translation>파일의 두 부분이 이름이 같아(%1) 수치를 구별할 수 없습니다. 하나의 이름을 바꾸십시오.</translation>
    </message>
    <message>
        <source>The column is not read: &quot;%1&quot; names the models already.</source>
        <translation>이 열은 읽지 않습니다. 모델 이름은 이미 &quot;%1&quot; 열에 있습니다.</translation>
    </message>
    <message>
        <source>The columns &quot;%1&quot; and &quot;%2&quot; mean the same (%3), and only one can count; take one out, or say with --mapping what it is, such as &quot;ignore&quot;.</source>
        <translation>두 열(&quot;%1&quot;, &quot;%2&quot;)의 뜻이 같아(%3) 하나만 쓸 수 있습니다. 하나를 빼거나 무엇인지 --mapping으로 알리십시오(예: &quot;ignore&quot;).</translation>
    </message>
    <message>
        <source>The row has no name or no number here and is left out.</source>
        <translation>행에 이름이나 이 열의 숫자가 없어 뺐습니다.</translation>
    </message>
    <message>
        <source>A model without name or score (&quot;%1&quot;) is left out.</source>
        <translation>이름이나 점수가 없는 모델(&quot;%1&quot;)을 뺐습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; counts nothing; the cell is left out.</source>
        <translation>&quot;%1&quot;: 개수가 아니어서 셀을 뺐습니다.</translation>
    </message>
    <message>
        <source>%1 has no number in any column of scores or of an index; the row is left out.</source>
        <translation>%1: 점수 열에도 지수 열에도 숫자가 없어 행을 뺐습니다.</translation>
    </message>
    <message>
        <source>The country belongs to no lab, since the row names none.</source>
        <translation>행에 기관이 없어 국가를 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no country that Podium knows; %2 gets none by it.</source>
        <translation>&quot;%1&quot;: Podium이 아는 국가가 아닙니다. 이 값으로는 기관(%2)의 국가를 정하지 않습니다.</translation>
    </message>
    <message>
        <source>%1 is a lab of %2 in Podium&apos;s figures, and stays so; the country here is not used.</source>
        <translation>%1: Podium의 수치에 있는 국가를 그대로 둡니다(%2). 여기 적힌 국가는 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>%1 is a lab of %2 in a row above; the country here is not used.</source>
        <translation>%1: 위의 행에서 국가가 %2입니다. 여기 적힌 국가는 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>The column is not read: a country belongs to a lab, and no column names labs. Call one &quot;lab&quot;, or say which it is with --mapping.</source>
        <translation>이 열은 읽지 않습니다. 국가는 기관에 속하는데 기관 열이 없습니다. 열 이름을 &quot;lab&quot;으로 하거나 어느 열인지 --mapping으로 알리십시오.</translation>
    </message>
    <message>
        <source>The column is not read: there are no scores of %1 that it could belong to.</source>
        <translation>이 열은 읽지 않습니다. 이 열이 속할 %1 점수가 없습니다.</translation>
    </message>
    <message>
        <source>The column holds standard errors of &quot;%1&quot;.</source>
        <translation>이 열은 표준오차입니다(점수 열: &quot;%1&quot;).</translation>
    </message>
    <message>
        <source>The column holds ends of intervals of &quot;%1&quot;, read as of 95 %.</source>
        <translation>이 열은 구간의 끝입니다(점수 열: &quot;%1&quot;). 95% 구간으로 읽습니다.</translation>
    </message>
    <message>
        <source>The interval of &quot;%1&quot; goes from %2 to %3, so its low end is above the high one; it is left out.</source>
        <translation>&quot;%1&quot;: 구간이 %2에서 %3까지여서 아래 끝이 위 끝보다 큽니다. 구간을 뺐습니다.</translation>
    </message>
    <message>
        <source>The interval from %2 to %3 does not hold the score &quot;%1&quot;; it is left out.</source>
        <translation>&quot;%1&quot;: 점수가 구간(%2–%3) 밖에 있습니다. 구간을 뺐습니다.</translation>
    </message>
    <message>
        <source>Nothing but its place says whose the column is; it is read for the scores of &quot;%1&quot; before it.</source>
        <translation>열의 위치 말고는 어느 점수에 속하는지 알 수 없어, 앞에 있는 점수 열(&quot;%1&quot;)에 속하는 것으로 읽습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and most others of the column are far from the points of %2, which go from %3 to %4; where a point or comma marks thousands, write the numbers without it.</source>
        <translation>&quot;%1&quot; 등 열의 값 대부분이 %2 점수의 범위(%3–%4)에서 크게 벗어납니다. 점이나 쉼표가 천 단위 구분이면 빼고 적으십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is far from the points of %2, which go from %3 to %4; the cell is left out.</source>
        <translation>&quot;%1&quot;: %2 점수의 범위(%3–%4)에서 크게 벗어나 셀을 뺐습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; looks like &quot;%2&quot;, which Podium knows, but is taken for another; if it is the same, write it so.</source>
        <translation>&quot;%1&quot;: Podium이 아는 이름(&quot;%2&quot;)과 비슷하지만 다른 이름으로 봅니다. 같은 것이면 그대로 적으십시오.</translation>
    </message>
    <message>
        <source>%1 has two scores of %2, %3 and %4, in two sheets or files; take one out, rename it, or leave one of them out (--sheet chooses one).</source>
        <translation>%1: 두 시트나 파일에 %2 점수가 따로 있습니다(%3, %4). 하나를 빼거나 이름을 바꾸거나 시트 하나를 고르십시오(--sheet).</translation>
    </message>
    <message>
        <source>%1 stands in two sheets or files and is taken for two runs; put its scores into one row to have one.</source>
        <translation>%1: 두 시트나 파일에 있어 두 실행으로 봅니다. 하나로 하려면 점수를 한 행에 적으십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says neither yes nor no; the cell is left out.</source>
        <translation>&quot;%1&quot;: 예도 아니요도 아니어서 셀을 뺐습니다.</translation>
    </message>
    <message>
        <source>The column reaches %2, but &quot;%1&quot; is not above 1; check that it is no fraction.</source>
        <translation>열의 값은 %2까지 있는데 1 이하인 값이 있습니다: &quot;%1&quot;. 비율이 아닌지 확인하십시오.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; must be one of %2.</source>
        <translation>키 &quot;%1&quot;: 다음 중 하나여야 합니다. %2.</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot;; known keys there are %2.</source>
        <translation>키 &quot;%1&quot;: 쓸 수 없습니다. 쓸 수 있는 키: %2.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; must be a text in quotation marks, and not empty.</source>
        <translation>키 &quot;%1&quot;: 따옴표로 묶은, 비어 있지 않은 텍스트여야 합니다.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; must be a number from 0 to %2.</source>
        <translation>키 &quot;%1&quot;: 0 이상 %2 이하의 숫자여야 합니다.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; must be a day such as &quot;2026-12-01&quot;.</source>
        <translation>키 &quot;%1&quot;: &quot;2026-12-01&quot; 같은 날짜여야 합니다.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; must be a list of texts in quotation marks.</source>
        <translation>키 &quot;%1&quot;: 따옴표로 묶은 텍스트의 목록이어야 합니다.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; must be a group of keys in braces.</source>
        <translation>키 &quot;%1&quot;: 중괄호로 묶은 키 모음이어야 합니다.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; must be two numbers in brackets, the lower first.</source>
        <translation>키 &quot;%1&quot;: 대괄호로 묶은 두 숫자여야 하며 작은 수를 먼저 적습니다.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; names an evaluation there is not; there are %2.</source>
        <translation>키 &quot;%1&quot;: 없는 평가입니다. 사용할 수 있는 평가: %2.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; must be a list of evaluations in brackets.</source>
        <translation>키 &quot;%1&quot;: 대괄호로 묶은 평가 목록이어야 합니다.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; names an evaluation a second time.</source>
        <translation>키 &quot;%1&quot;: 같은 평가가 두 번 있습니다.</translation>
    </message>
    <message>
        <source>The weights under the key &quot;%1&quot; sum to nothing.</source>
        <translation>키 &quot;%1&quot;: 가중치 합계가 0입니다.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is that of a method there is; choose another.</source>
        <translation>키 &quot;%1&quot;: 값을 이미 다른 방법이 쓰고 있습니다. 다른 값을 선택하십시오.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; must be an amount in quotation marks, such as &quot;5000000000&quot;.</source>
        <translation>키 &quot;%1&quot;: &quot;5000000000&quot;처럼 따옴표로 묶은 금액이어야 합니다.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing; give a day such as &quot;2026-12-01&quot;.</source>
        <translation>키 &quot;%1&quot;: 값이 없습니다. &quot;2026-12-01&quot; 같은 날짜를 적으십시오.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; must be 1 or 2: a step shows so many Views of its slide.</source>
        <translation>키 &quot;%1&quot;: 1 또는 2여야 합니다. 한 단계에는 슬라이드의 보기가 그 수만큼 나옵니다.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; has %2 items; there may be %3.</source>
        <translation>키 &quot;%1&quot;: 항목 %2개. 최대 %3개까지 둘 수 있습니다.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; must be a number such as 2.</source>
        <translation>키 &quot;%1&quot;: 2와 같은 숫자여야 합니다.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; says version %2, this Podium reads up to %3; open it with a newer one.</source>
        <translation>키 &quot;%1&quot;: 파일의 버전은 %2, 이 Podium으로 읽을 수 있는 버전은 %3까지입니다. 더 새로운 Podium으로 여십시오.</translation>
    </message>
    <message>
        <source>A story needs slides: &quot;%1&quot;: [{&quot;id&quot;: …}, …].</source>
        <translation>스토리에는 슬라이드가 필요합니다: &quot;%1&quot;: [{&quot;id&quot;: …}, …].</translation>
    </message>
    <message>
        <source>Each slide needs an id of its own; the key &quot;%1&quot; is &quot;%2&quot;.</source>
        <translation>슬라이드마다 고유한 id가 필요합니다. 키 &quot;%1&quot;의 값: &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; must be a text of at most %2 bytes.</source>
        <translation>키 &quot;%1&quot;: %2바이트 이하의 텍스트여야 합니다.</translation>
    </message>
    <message>
        <source>The picture does not show &quot;%1&quot;, so that it cannot stand out; name a model, lab or country that it shows.</source>
        <translation>그림에 “%1” 항목이 없어 강조할 수 없습니다. 그림에 나오는 모델, 연구소나 국가를 적으세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a group of countries and has no models of its own; compare countries, such as %2.</source>
        <translation>&quot;%1&quot;: 국가 그룹이라 자체 모델이 없습니다. %2 같은 국가를 비교하십시오.</translation>
    </message>
    <message>
        <source>No ranked model passes the filters, so there is no frontier to lag behind.</source>
        <translation>필터를 통과하는 순위 모델이 없어 비교할 최고 수준이 없습니다.</translation>
    </message>
    <message>
        <source>The values of %1 have no bounds, so they are no shares; they are kept in the raw record only.</source>
        <translation>범위가 정해지지 않은 값이라 비율로 쓸 수 없습니다: %1. 원본 기록에만 남깁니다.</translation>
    </message>
    <message>
        <source>This column is no score of a test; it is kept in the raw record only.</source>
        <translation>시험 점수가 아닌 열이라 원본 기록에만 남깁니다.</translation>
    </message>
    <message>
        <source>The metric &quot;%1&quot; of %2 is not known as a share of right answers; it is left out.</source>
        <translation>정답 비율로 알려지지 않은 지표라 제외합니다: &quot;%1&quot;, 평가: %2.</translation>
    </message>
    <message>
        <source>What stands after ± is read as a standard error; half an interval of 95 % is 1.96 times as wide.</source>
        <translation>± 뒤의 값은 표준 오차로 읽습니다. 95 % 구간의 절반은 그보다 1.96배 넓습니다.</translation>
    </message>
    <message>
        <source>The day of the figures is that in the file&apos;s name: %1.</source>
        <translation>수치의 날짜는 파일 이름에 있는 날짜입니다: %1.</translation>
    </message>
    <message>
        <source>The file says %1 of its figures, a day to come; it is not used.</source>
        <translation>파일이 말하는 수치의 날짜(%1)는 아직 오지 않은 날이라 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing says of which day the figures are, so they are dated %1, the day of the import; name the day (&quot;date&quot; of --mapping, or in the file&apos;s name) if it is another.</source>
        <translation>수치가 어느 날의 것인지 말하는 것이 없어 가져온 날(%1)로 합니다. 다른 날이면 날짜를 적으십시오(--mapping의 &quot;date&quot; 또는 파일 이름).</translation>
    </message>
    <message>
        <source>%1 has two scores of %2; the newer or first, %3, is used, and %4 is not.</source>
        <translation>%1: 점수가 두 개 있습니다(%2). 더 새로운 것, 아니면 첫째인 %3: 사용, %4: 사용하지 않음.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the zip is not read: it is of no kind that Podium imports.</source>
        <translation>zip 안의 파일을 읽지 않습니다: &quot;%1&quot;. Podium이 가져오는 종류가 아닙니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the zip was passed over: %2</source>
        <translation>zip 안의 파일을 건너뛰었습니다: &quot;%1&quot;. %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the zip was passed over: it is a table of no known source, and others are of one. Import it by itself.</source>
        <translation>zip 안의 파일을 건너뛰었습니다: &quot;%1&quot;. 알려진 출처의 표가 아니고, 다른 파일은 알려진 출처의 것입니다. 따로 가져오십시오.</translation>
    </message>
    <message>
        <source>A zip within a zip is not read; unpack it first.</source>
        <translation>zip 안의 zip은 읽지 않습니다. 먼저 푸십시오.</translation>
    </message>
    <message>
        <source>These numbers are no shares of right answers; they are taken as they are published, with a method of their own.</source>
        <translation>이 수는 정답 비율이 아니므로, 발표된 그대로 자체 방법으로 가져옵니다.</translation>
    </message>
    <message>
        <source>The run of %1 is not finished (&quot;%2&quot;) and left out.</source>
        <translation>끝나지 않은 실행이라 제외합니다: %1(&quot;%2&quot;).</translation>
    </message>
    <message>
        <source>Of %1 columns of scores this one is taken; the next is &quot;%2&quot;.</source>
        <translation>점수 열 %1개 가운데 이 열을 씁니다. 다음 열: &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Every sheet with a table is hidden: %1. Choose one (--sheet).</source>
        <translation>표가 있는 시트가 모두 숨겨져 있습니다: %1. 하나를 고르십시오(--sheet).</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; is hidden and passed over; choose it (--sheet) to take it.</source>
        <translation>숨겨진 시트라 건너뜁니다: &quot;%1&quot;. 쓰려면 고르십시오(--sheet).</translation>
    </message>
    <message>
        <source>By its name the column holds no scores, so it is kept in the raw record only; if it does, call it &quot;own-evaluation&quot; (--mapping).</source>
        <translation>이름으로 보아 점수 열이 아니므로 원본 기록에만 남깁니다. 점수라면 &quot;own-evaluation&quot;이라고 적으십시오(--mapping).</translation>
    </message>
    <message>
        <source>By its name the column is made of the others, so it is left out, and nothing counts twice; if it is not, call it &quot;own-evaluation&quot; (--mapping).</source>
        <translation>이름으로 보아 다른 열로 만든 것이므로, 두 번 세지 않도록 제외합니다. 아니라면 &quot;own-evaluation&quot;이라고 적으십시오(--mapping).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is taken for %2; if it is another edition, call it &quot;own-evaluation&quot; (--mapping).</source>
        <translation>&quot;%1&quot;: 같은 평가로 봅니다(%2). 다른 판이라면 &quot;own-evaluation&quot;이라고 적으십시오(--mapping).</translation>
    </message>
    <message>
        <source>By its name less is better in this column, and it counts so.</source>
        <translation>이름으로 보아 이 열은 작을수록 좋으며, 그렇게 셉니다.</translation>
    </message>
    <message>
        <source>No number of the column is above %1, and it is read as per cent; if they are of ten, say so with %, or call it &quot;ignore&quot; (--mapping).</source>
        <translation>이 열에는 %1보다 큰 수가 없어 퍼센트로 읽습니다. 10점 만점이라면 %를 붙여 적거나 &quot;ignore&quot;라고 적으십시오(--mapping).</translation>
    </message>
    <message>
        <source>By its name the row &quot;%1&quot; stands for no model; it is left out.</source>
        <translation>이름으로 보아 모델이 아닌 행이라 제외합니다: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>By its name the column says again what &quot;%1&quot; says, so it is left out; if it does not, call it &quot;own-evaluation&quot; (--mapping).</source>
        <translation>이름으로 보아 다른 열(&quot;%1&quot;)과 같은 것을 말하므로 제외합니다. 아니라면 &quot;own-evaluation&quot;이라고 적으십시오(--mapping).</translation>
    </message>
    <message>
        <source>The file ends in the midst of its JSON (%1): it was cut off. Fetch or copy it again.</source>
        <translation>파일이 JSON 중간에서 끝납니다(%1). 잘린 파일이니 다시 받거나 복사하십시오.</translation>
    </message>
    <message>
        <source>The source says version %1 of its index, which is of a method of its own: not all scores behind it are published.</source>
        <translation>출처가 말하는 지수의 판: %1. 바탕 점수가 모두 발표되지는 않으므로 지수는 자체 방법의 것입니다.</translation>
    </message>
    <message>
        <source>Most numbers are no shares of 1, so all of them are read as points from -100 to 100.</source>
        <translation>대부분의 수가 1에 대한 비율이 아니므로 모두 -100부터 100까지의 점수로 읽습니다.</translation>
    </message>
    <message>
        <source>The file holds no figures, but what its source refused them with: &quot;%1&quot;.</source>
        <translation>파일에 수치가 없고 출처가 거절한 말만 있습니다: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Nothing says of which of the arena&apos;s boards the ratings are; they are taken for those of texts. Name the board in the file&apos;s name, such as &quot;vision&quot;, if it is another.</source>
        <translation>아레나의 어느 순위표 점수인지 말하는 것이 없어 텍스트 순위표로 봅니다. 다른 순위표라면 파일 이름에 적으십시오(예: &quot;vision&quot;).</translation>
    </message>
    <message>
        <source>The run was limited (%1), so its scores are of a part of the questions only.</source>
        <translation>제한된 실행이므로(%1) 점수는 문항 일부만의 것입니다.</translation>
    </message>
    <message>
        <source>The log was declared invalid by whoever keeps it, so it has no results.</source>
        <translation>기록의 주인이 무효로 한 기록이라 결과가 없습니다.</translation>
    </message>
    <message>
        <source>Of several ways to reduce repeated answers &quot;%1&quot; is taken, and not &quot;%2&quot;.</source>
        <translation>반복 답을 줄이는 여러 방법 가운데 쓰는 것: &quot;%1&quot;, 쓰지 않는 것: &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Repeated answers were reduced by &quot;%1&quot;, so the score is no mean of single answers.</source>
        <translation>반복 답을 줄인 방법: &quot;%1&quot;. 점수는 한 번씩 한 답의 평균이 아닙니다.</translation>
    </message>
    <message>
        <source>The metric %1 of the scorer %2 is taken.</source>
        <translation>쓰는 지표: %1, 채점기: %2.</translation>
    </message>
    <message>
        <source>The group is a known evaluation, so its tasks are left out, and nothing counts twice.</source>
        <translation>묶음이 알려진 평가이므로, 두 번 세지 않도록 그 과제들을 제외합니다.</translation>
    </message>
    <message>
        <source>Of several metrics %1 is taken, and not %2.</source>
        <translation>여러 지표 가운데 쓰는 것: %1, 쓰지 않는 것: %2.</translation>
    </message>
    <message>
        <source>%1 of %2 figures stand in Podium&apos;s own already, which stay; %3 of them are other values and do not act, such as %4.</source>
        <translation>수치 %2개 가운데 %1개는 Podium에 이미 있어 그대로 둡니다. 그중 %3개는 값이 달라 쓰이지 않습니다. 예: %4.</translation>
    </message>
    <message>
        <source>%1 of %2 figures stand in Podium&apos;s own already, with the same values.</source>
        <translation>수치 %2개 가운데 %1개는 같은 값으로 Podium에 이미 있습니다.</translation>
    </message>
    <message>
        <source>The values of %1 go from %2 to %3 by their bounds and are read as shares of that.</source>
        <translation>값의 범위가 %2부터 %3까지이므로 그 안의 비율로 읽습니다: %1.</translation>
    </message>
    <message>
        <source>%1 rows, such as &quot;%2&quot;, are of no country that Podium knows, such as a group of them, and left out.</source>
        <translation>Podium이 아는 나라가 아닌(예: 나라 묶음) 행 %1개를 제외합니다. 예: &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The file holds no figure of any country; nothing was imported.</source>
        <translation>파일에 나라의 수치가 없어 아무것도 가져오지 않았습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names several countries; %2 counts for %3, the first.</source>
        <translation>여러 나라를 적었습니다: &quot;%1&quot;. 연구소: %2, 쓰는 나라(첫째): %3.</translation>
    </message>
    <message>
        <source>%1 has %2 scores that stand elsewhere (%3) with the same values; they count once.</source>
        <translation>%1: 점수 %2개가 같은 값으로 다른 곳(%3)에 있어 한 번만 셉니다.</translation>
    </message>
    <message>
        <source>All scores of %1 stand in %2 with the same values; they count once.</source>
        <translation>모든 점수가 같은 값으로 이미 있어 한 번만 셉니다: %1(있는 곳: %2).</translation>
    </message>
    <message>
        <source>%1 has scores of %2 of the %3 evaluations of %4, but all of %5: it is ranked with the figures of %6.</source>
        <translation>%1: %4의 평가 %3개 중 %2개의 점수만 있지만, %5의 평가는 모두 있습니다. %6의 수치와 함께 순위에 오릅니다.</translation>
    </message>
    <message>
        <source>The line &quot;%1&quot; above the header is passed over.</source>
        <translation>머리글 위의 줄을 건너뜁니다: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The table has %1 columns; at most %2 are read. Put models in rows and evaluations in columns.</source>
        <translation>표에 열이 %1개 있습니다. 최대 %2개까지 읽습니다. 모델을 행에, 평가를 열에 두십시오.</translation>
    </message>
    <message>
        <source>The document holds no import &quot;%1&quot;; &quot;podium imports&quot; lists them.</source>
        <translation>문서에 &quot;%1&quot; 가져오기가 없습니다. &quot;podium imports&quot;로 목록을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Several imports are of a file &quot;%1&quot;; say the number of one in the list of &quot;podium imports&quot;.</source>
        <translation>&quot;%1&quot; 파일에서 가져온 것이 여럿입니다. &quot;podium imports&quot; 목록의 번호를 적으세요.</translation>
    </message>
    <message>
        <source>This takes the place of %1, which was imported at %2.</source>
        <translation>%1(%2에 가져옴): 이것으로 바꿉니다.</translation>
    </message>
    <message>
        <source>What %1 held and this file does not is in the document no longer: %2 (%3 in all).</source>
        <translation>%1에 있었으나 이 파일에 없는 것은 이제 문서에 없습니다: %2(모두 %3개).</translation>
    </message>
    <message>
        <source>The document holds nothing that this file could take the place of; it is added.</source>
        <translation>문서에 이 파일이 대신할 것이 없어 새로 더합니다.</translation>
    </message>
    <message>
        <source>%1 has two scores of %2, %3 and %4; the first is of %5, which is imported, too. Take one out, rename it, or put the file in the place of that one (--replace).</source>
        <translation>%1: %2 점수가 둘입니다(%3, %4). 앞의 것은 함께 가져온 %5의 점수입니다. 하나를 빼거나 이름을 바꾸거나, 이 파일로 바꾸세요(--replace).</translation>
    </message>
    <message>
        <source>The file holds the same bytes as %1, which is imported already; they count once.</source>
        <translation>이미 가져온 %1: 바이트까지 같은 파일이라 한 번만 셉니다.</translation>
    </message>
    <message>
        <source>Intervals of %1 rest on each score&apos;s own number of questions or standard error, as of %2 questions.</source>
        <translation>%1 구간은 점수마다의 문항 수나 표준오차(문항 %2개에 해당)로 계산합니다.</translation>
    </message>
    <message>
        <source>Intervals of %1 rest on each score&apos;s own number of questions or standard error, as of %2 questions; %3 scores say neither and count with the fewest.</source>
        <translation>%1 구간은 점수마다의 문항 수나 표준오차(문항 %2개에 해당)로 계산합니다. 둘 다 없는 점수 %3개에는 가장 적은 문항 수를 씁니다.</translation>
    </message>
    <message>
        <source>Intervals of the runs of %1 rest on their own numbers of questions and standard errors, as of %2 questions; those of the source on %3.</source>
        <translation>%1 자체 측정의 구간은 그 측정의 문항 수와 표준오차(문항 %2개에 해당)로, 출처 점수의 구간은 문항 %3개로 계산합니다.</translation>
    </message>
    <message>
        <source>Intervals of the runs of %1 rest on their own numbers of questions and standard errors, as of %2 questions; the source says none.</source>
        <translation>%1 자체 측정의 구간은 그 측정의 문항 수와 표준오차(문항 %2개에 해당)로 계산합니다. 출처는 문항 수를 밝히지 않습니다.</translation>
    </message>
    <message>
        <source>Hidden rows of the sheet &quot;%1&quot; are passed over: %2. Show them and save the workbook again to take them.</source>
        <translation>시트 &quot;%1&quot;: 숨긴 행은 건너뜁니다(%2개). 가져오려면 행을 표시하고 다시 저장하세요.</translation>
    </message>
    <message>
        <source>The values of %1 go from %2 to %3 by their bounds; they keep their sign and are read as parts of %3.</source>
        <translation>%1 값의 범위는 %2~%3입니다. 부호를 그대로 두고 %3에 대한 비율로 읽습니다.</translation>
    </message>
    <message>
        <source>The column numbers the rows; it is not read.</source>
        <translation>행 번호를 적은 열이라 읽지 않습니다.</translation>
    </message>
    <message>
        <source>By its cells the column names countries, as &quot;%1&quot;.</source>
        <translation>칸의 내용으로 보아 국가 이름을 적은 열입니다(예: &quot;%1&quot;).</translation>
    </message>
    <message>
        <source>By its cells the column names labs, as &quot;%1&quot;.</source>
        <translation>칸의 내용으로 보아 기관 이름을 적은 열입니다(예: &quot;%1&quot;).</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; of the claim %2 must have one of equals, about, atLeast, atMost, moreThan, lessThan, not and between.</source>
        <translation>주장 %2의 키 &quot;%1&quot;: equals, about, atLeast, atMost, moreThan, lessThan, not, between 중 하나가 있어야 합니다.</translation>
    </message>
    <message>
        <source>%1 is a document of a word processor, of slides or of Numbers, in which no figures are read; copy its table into a spreadsheet, or paste it.</source>
        <translation>%1: 문서 편집기, 슬라이드, Numbers 파일에서는 수치를 읽지 않습니다. 표를 스프레드시트에 복사하거나 붙여 넣으세요.</translation>
    </message>
    <message>
        <source>%1 is a picture, in which no figures are read; type them into a table, or ask its author for one.</source>
        <translation>%1: 그림에서는 수치를 읽지 않습니다. 표로 옮겨 적거나 만든 사람에게 표를 요청하세요.</translation>
    </message>
    <message>
        <source>%1 is of an old kind of workbook or document (.xls, .doc); save it as XLSX or CSV.</source>
        <translation>%1: 옛 형식의 통합 문서나 문서(.xls, .doc)입니다. XLSX나 CSV로 저장하세요.</translation>
    </message>
    <message>
        <source>%1 is packed in a way that is not read; unpack it first, or pack it as a zip.</source>
        <translation>%1: 읽지 않는 압축 형식입니다. 먼저 풀거나 zip으로 압축하세요.</translation>
    </message>
    <message>
        <source>%1 is a file for programs (Parquet, Arrow, a database or the like); write its table as CSV or JSON first.</source>
        <translation>%1: 프로그램용 파일(Parquet, Arrow, 데이터베이스 등)입니다. 먼저 표를 CSV나 JSON으로 내보내세요.</translation>
    </message>
    <message>
        <source>Formulas of the sheet &quot;%1&quot; whose results the workbook does not hold are left out: %2. Open it in a spreadsheet and save it again.</source>
        <translation>시트 &quot;%1&quot;: 통합 문서에 결괏값이 없는 수식은 뺐습니다(%2개). 스프레드시트에서 열어 다시 저장하세요.</translation>
    </message>
    <message>
        <source>Of &quot;%1&quot; the number alone is read.</source>
        <translation>&quot;%1&quot;: 숫자만 읽습니다.</translation>
    </message>
    <message>
        <source>Numbers are read as days of a workbook: &quot;%1&quot; is %2.</source>
        <translation>숫자를 통합 문서의 날짜로 읽습니다: &quot;%1&quot; = %2.</translation>
    </message>
    <message>
        <source>Each row holds one score; the table is read as one of %1 models and %2 evaluations.</source>
        <translation>행마다 점수가 하나씩 있습니다. 모델 %1개, 평가 %2개의 표로 읽습니다.</translation>
    </message>
    <message>
        <source>An empty column divides the table; what stands right of it is read as of the same rows. Save two tables as two files.</source>
        <translation>빈 열이 표를 나눕니다. 그 오른쪽도 같은 행에 대한 것으로 읽습니다. 표가 둘이면 파일을 나누어 저장하세요.</translation>
    </message>
    <message>
        <source>Evaluations stand in rows and models in columns; the table is turned, and rows in what follows are its columns.</source>
        <translation>평가가 행에, 모델이 열에 있어 표를 돌려 읽습니다. 아래에서 말하는 행은 원래 표의 열입니다.</translation>
    </message>
    <message>
        <source>No row holds a round that is new; nothing was imported.</source>
        <translation>새 투자 라운드가 있는 행이 없어 가져온 것이 없습니다.</translation>
    </message>
    <message>
        <source>The column holds amounts of rounds; a 1 in it is %1 %2.</source>
        <translation>투자 라운드의 금액을 적은 열입니다. 이 열의 1 = %1 %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no amount of a currency that is known; write it like &quot;300 million USD&quot;, or name the currency in the header. The round counts as one of an amount that was not disclosed.</source>
        <translation>&quot;%1&quot;: 통화를 알 수 있는 금액이 아닙니다. &quot;3억 달러&quot;처럼 쓰거나 머리글에 통화를 적으세요. 금액이 공개되지 않은 라운드로 셉니다.</translation>
    </message>
    <message>
        <source>The row names no lab and is left out.</source>
        <translation>기관 이름이 없는 행이라 뺐습니다.</translation>
    </message>
    <message>
        <source>Podium&apos;s own figures have this round of %1 already (%2, %3); it is left out.</source>
        <translation>%1: Podium 자료에 이미 있는 라운드라 뺐습니다(%2, %3).</translation>
    </message>
    <message>
        <source>Podium&apos;s own figures have a round of %1 of about this day (%2, %3); if it is the same, take this one out: both count.</source>
        <translation>%1: Podium 자료에 비슷한 날의 라운드가 있습니다(%2, %3). 둘 다 더해지므로 같은 것이면 이 행을 빼세요.</translation>
    </message>
    <message>
        <source>%1 is a PDF, in which no figures are read; copy its table into a spreadsheet, or paste it.</source>
        <translation>%1: PDF에서는 수치를 읽지 않습니다. 표를 스프레드시트에 복사하거나 붙여 넣으세요.</translation>
    </message>
    <message>
        <source>%1 is a database; where it is a document of Podium, open it, or name it with --document.</source>
        <translation>%1: 데이터베이스입니다. Podium 문서라면 열거나 --document로 지정하세요.</translation>
    </message>
    <message>
        <source>%1 is a text with formats (RTF); save its table as CSV, or paste it.</source>
        <translation>%1: 서식 있는 텍스트(RTF)입니다. 표를 CSV로 저장하거나 붙여 넣으세요.</translation>
    </message>
    <message>
        <source>%1 has %4 of %2 here and %3 in %5, on the same day: the file is a snapshot of its own. Put it in the place of that one (--replace) if it corrects it.</source>
        <translation>%1: 같은 날짜의 %2 점수 - 여기: %4, %5 파일: %3. 이 파일은 별도의 스냅샷이 됩니다. 고친 값이라면 그 파일을 대신하게 하십시오(--replace).</translation>
    </message>
    <message>
        <source>The result has no score; it is kept in the raw record only.</source>
        <translation>이 결과에는 점수가 없어 원본 기록에만 남깁니다.</translation>
    </message>
    <message>
        <source>By its name less is better for this scorer, and the log does not say what its metric counts; it is kept in the raw record only.</source>
        <translation>이름으로 보아 낮을수록 좋은 채점이며 지표가 무엇을 세는지 로그에 없어 원본 기록에만 남깁니다.</translation>
    </message>
    <message>
        <source>The score %1 of %2 is one of which less is better, and more is better in %3; it is left out. Name its evaluation otherwise to take it.</source>
        <translation>%2의 점수 %1: 낮을수록 좋은 값인데 %3 평가는 높을수록 좋아 제외합니다. 쓰려면 평가 이름을 다르게 적으십시오.</translation>
    </message>
    <message>
        <source>The score %1 of %2 is one of which more is better, and less is better in %3; it is left out. Name its evaluation otherwise to take it.</source>
        <translation>%2의 점수 %1: 높을수록 좋은 값인데 %3 평가는 낮을수록 좋아 제외합니다. 쓰려면 평가 이름을 다르게 적으십시오.</translation>
    </message>
    <message>
        <source>The column says per cent, but no number in it is above 1 (the highest is %1): they may be fractions. Write % behind the numbers, or take it out of the name of the column.</source>
        <translation>열 이름은 퍼센트인데 1보다 큰 수가 없어(가장 큰 값 %1) 비율일 수 있습니다. 숫자 뒤에 %를 쓰거나 열 이름에서 빼십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a bound and no value; the cell is left out.</source>
        <translation>&quot;%1&quot;: 값이 아니라 한계이므로 이 칸은 제외합니다.</translation>
    </message>
    <message>
        <source>%1 stands in row %2 already with the same numbers; it counts once.</source>
        <translation>%1: 같은 숫자로 %2행에 이미 있어 한 번만 셉니다.</translation>
    </message>
    <message>
        <source>Less is better in %1, as the file says, and it counts so.</source>
        <translation>%1: 파일에 따르면 작을수록 좋으며, 그렇게 계산합니다.</translation>
    </message>
    <message>
        <source>The lab %1 is new, and its country is not known; give it one (in the window under Data, Labs and names, or by &quot;podium import --lab-country&quot;), or another name of a lab there is.</source>
        <translation>새 연구소 %1: 국가를 알 수 없습니다. 국가를 정하거나(창의 데이터 › 연구소와 이름, 또는 &quot;podium import --lab-country&quot;) 이미 있는 연구소의 다른 이름으로 등록하십시오.</translation>
    </message>
    <message>
        <source>%1 swells to more than a file of figures does; unpack it yourself if you trust it.</source>
        <translation>%1: 풀면 수치 파일로 보기에 너무 커집니다. 믿을 수 있는 파일이면 직접 풀어 주십시오.</translation>
    </message>
    <message>
        <source>%1 is packed and damaged, or cut off; get it again.</source>
        <translation>%1: 압축이 손상되었거나 잘렸습니다. 다시 받으십시오.</translation>
    </message>
    <message>
        <source>%1 is larger than a page of the web; save its table as CSV.</source>
        <translation>%1: 웹 페이지로는 너무 큽니다. 표를 CSV로 저장하십시오.</translation>
    </message>
    <message>
        <source>%1 is a page of the web without a table: its figures are drawn by a program or a picture. Copy them and paste them, or look for a download of them.</source>
        <translation>%1: 표가 없는 웹 페이지입니다. 수치를 프로그램이나 그림으로 그린 것이므로 복사해 붙여 넣거나 내려받을 파일을 찾으십시오.</translation>
    </message>
    <message>
        <source>%1 is a page of the web with all its pictures (MHTML); save it as &quot;Web page, HTML only&quot;, or copy its table and paste it.</source>
        <translation>%1: 그림까지 담은 웹 페이지(MHTML)입니다. &quot;웹페이지, HTML만&quot;으로 저장하거나 표를 복사해 붙여 넣으십시오.</translation>
    </message>
    <message>
        <source>The column holds amounts of rounds in the currency that each row names; a 1 in it is %1.</source>
        <translation>투자 금액 열이며 통화는 행마다 적혀 있습니다. 1의 단위: %1.</translation>
    </message>
    <message>
        <source>%1 is a lab that Podium does not know, and its row says no country: its rounds count for none. Add a column &quot;country&quot;, or say it with --lab-country &quot;%1=KR&quot; or in the window (Data, Labs and names).</source>
        <translation>%1: Podium이 모르는 연구소이고 행에 국가가 없어 투자가 어느 국가에도 들어가지 않습니다. &quot;국가&quot; 열을 더하거나 --lab-country &quot;%1=KR&quot; 또는 창(데이터 › 연구소와 이름)에서 정하십시오.</translation>
    </message>
    <message>
        <source>Lines of text around the table are passed over: %1.</source>
        <translation>표 위아래의 글은 건너뜁니다. 줄 수: %1.</translation>
    </message>
    <message>
        <source>The records are of no known source and are read as a table: the first is row 2.</source>
        <translation>알려진 출처의 기록이 아니어서 표로 읽습니다. 첫 기록이 2행입니다.</translation>
    </message>
    <message>
        <source>Labs that are new and whose country is not known: %1 (%2 in all); give them one (in the window under Data, Labs and names, or by &quot;podium import --lab-country&quot;), or other names of labs there are.</source>
        <translation>국가를 알 수 없는 새 연구소: %1(모두 %2). 국가를 정하거나(창의 데이터 › 연구소와 이름, 또는 &quot;podium import --lab-country&quot;) 이미 있는 연구소의 다른 이름으로 등록하십시오.</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; is passed over: it holds what the picture of the sheet &quot;%2&quot; draws.</source>
        <translation>&quot;%1&quot; 시트는 &quot;%2&quot; 시트의 그림이 그리는 값이므로 건너뜁니다.</translation>
    </message>
    <message>
        <source>The column is not read: the index of &quot;%1&quot; counts.</source>
        <translation>이 열은 읽지 않습니다. &quot;%1&quot; 열의 지수를 씁니다.</translation>
    </message>
    <message>
        <source>%1 is a lab without a country in Podium&apos;s figures, and stays so; give it one with --lab-country or in the window (Data, Labs and names).</source>
        <translation>%1: Podium 자료에 국가가 없는 연구소이며 그대로 둡니다. --lab-country 또는 창(데이터 › 연구소와 이름)에서 정하십시오.</translation>
    </message>
    <message>
        <source>Some days have the day first, others the month (&quot;%1&quot; in row %2, &quot;%3&quot; in row %4); write them like 2026-08-22.</source>
        <translation>날짜의 일과 월 순서가 섞여 있습니다(%2행의 &quot;%1&quot;, %4행의 &quot;%3&quot;). 2026-08-22처럼 적으십시오.</translation>
    </message>
    <message>
        <source>Nothing says whether the day or the month comes first in &quot;%1&quot;; days like this one are left out. Write them like 2026-08-22.</source>
        <translation>&quot;%1&quot;에서 일과 월 가운데 무엇이 먼저인지 알 수 없어 이런 날짜는 제외합니다. 2026-08-22처럼 적으십시오.</translation>
    </message>
    <message>
        <source>A count must be 0 or a number from %2 to %3, not &quot;%1&quot;.</source>
        <translation>개수는 0 또는 %2부터 %3까지의 수여야 합니다. 적힌 값: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A value must be a number from -%2 to %2, not &quot;%1&quot;.</source>
        <translation>값은 -%2부터 %2까지의 수여야 합니다. 적힌 값: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A standard error of %1 is lost beside a value of %2; take from all values what they have in common.</source>
        <translation>표준 오차 %1, 값 %2: 오차가 값에 비해 너무 작아 사라집니다. 모든 값에서 공통된 부분을 빼세요.</translation>
    </message>
    <message>
        <source>No model has scores on %1 benchmarks that tell models apart, so nothing can be fitted.</source>
        <translation>모델을 구별해 주는 벤치마크 %1개에 점수가 있는 모델이 없어 적합할 수 없습니다.</translation>
    </message>
    <message>
        <source>There is no country, lab or model &quot;%1&quot; in any snapshot. Similar names: %2.</source>
        <translation>어느 스냅샷에도 국가, 기관, 모델 &quot;%1&quot;: 없음. 비슷한 이름: %2.</translation>
    </message>
    <message>
        <source>Ends of intervals behind the scores are read as of 95 %.</source>
        <translation>점수 뒤의 구간 양 끝은 95 % 구간으로 읽습니다.</translation>
    </message>
    <message>
        <source>This is not JSON (%1); Podium opens Views, methods, corrections, claims and stories.</source>
        <translation>JSON이 아닙니다(%1). Podium은 보기, 방법, 수정 사항, 주장, 스토리 파일을 엽니다.</translation>
    </message>
    <message>
        <source>This holds no View, method, corrections, claims or story; save a View with File, Save view, or print one with &quot;podium rank --format json&quot;.</source>
        <translation>이 파일에는 보기, 방법, 수정 사항, 주장, 스토리가 없습니다. 파일 메뉴의 보기 저장을 쓰거나 &quot;podium rank --format json&quot;으로 출력하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no day; the model is dated %2.</source>
        <translation>&quot;%1&quot;에는 날짜가 없습니다. 모델의 날짜: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in US dollars, in which prices are compared; the column is kept in the raw record only.</source>
        <translation>&quot;%1&quot; 칸은 가격을 비교하는 미국 달러가 아니므로 이 열은 원본 기록에만 남습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no unit or currency that is known; write it like &quot;USD&quot;, &quot;million&quot; or &quot;EUR bn&quot;.</source>
        <translation>알려진 단위나 통화가 아님: &quot;%1&quot;. &quot;USD&quot;, &quot;million&quot;, &quot;EUR bn&quot;처럼 적으십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would be %2 %3 in all; say what a 1 is, in the header (&quot;Amount (USD m)&quot;), in a column &quot;Unit&quot; or in the cell.</source>
        <translation>&quot;%1&quot; 칸의 금액은 모두 합해 %2 %3입니다. 1이 얼마인지 머리글(&quot;금액(억원)&quot;), &quot;단위&quot; 열 또는 칸에 적으십시오.</translation>
    </message>
    <message>
        <source>%1 is a log of battles, which gives no score of a model by itself: &quot;podium fit bradley-terry %1&quot; makes ratings of a CSV file with the columns model_a, model_b and winner.</source>
        <translation>%1: 대결 기록이며 그 자체로는 모델의 점수가 없습니다. &quot;podium fit bradley-terry %1&quot; 명령이 model_a, model_b, winner 열이 있는 CSV 파일에서 레이팅을 만듭니다.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is %3 here, and %5, which is imported already, does not say it. With --replace this file takes the place of that one.</source>
        <translation>%1: 여기서 &quot;%2&quot; 값은 %3, 이미 가져온 %5 파일에는 값이 없습니다. --replace를 쓰면 이 파일이 그 파일을 대신합니다.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is %3 here and %4 in %5, which is imported already and counts. With --replace this file takes the place of that one.</source>
        <translation>%1: 여기서 &quot;%2&quot; 값은 %3, 이미 가져온 %5 파일의 값은 %4. 이미 가져온 값을 씁니다. --replace를 쓰면 이 파일이 그 파일을 대신합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no price; the cell is left out.</source>
        <translation>&quot;%1&quot;: 가격이 아니므로 이 칸은 제외합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be another edition than %2, so it is an evaluation of its own; call it &quot;%2&quot; in the file if it is the same.</source>
        <translation>&quot;%1&quot;: %2 평가와 다른 판일 수 있어 별도의 평가로 둡니다. 같은 평가이면 파일에 &quot;%2&quot;라고 적으십시오.</translation>
    </message>
    <message>
        <source>OpenRouter&apos;s list of models holds prices and no scores, and nothing can be ranked by it; import its benchmarks, which have prices beside them (openrouter.ai/api/v1/benchmarks).</source>
        <translation>OpenRouter의 모델 목록에는 가격만 있고 점수가 없어 순위를 매길 수 없습니다. 가격이 함께 있는 벤치마크 자료를 가져오십시오(openrouter.ai/api/v1/benchmarks).</translation>
    </message>
    <message>
        <source>The log holds no final report with an accuracy: its run did not come to its end, or it measures something else. Run it again, or write a table.</source>
        <translation>로그에 정확도가 있는 최종 보고(final_report)가 없습니다. 실행이 끝나지 않았거나 다른 것을 측정한 로그입니다. 다시 실행하거나 표로 적으십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is out of scale: most numbers of the column are not above 1, as fractions are. Correct it, or put % into the name of the column if all of it is in per cent.</source>
        <translation>&quot;%1&quot;: 척도에서 벗어났습니다. 이 열의 수는 대부분 비율처럼 1을 넘지 않습니다. 값을 고치거나, 모두 퍼센트이면 열 이름에 %를 넣으십시오.</translation>
    </message>
    <message>
        <source>The name of the column says that its numbers go from %2 to %3, but &quot;%1&quot; does not; correct one of them.</source>
        <translation>열 이름이 말하는 수의 범위: %2~%3. &quot;%1&quot; 값은 그 밖에 있으니 둘 중 하나를 고치십시오.</translation>
    </message>
    <message>
        <source>Read as parts of %1, as the name of the column says, from %2 to %3.</source>
        <translation>열 이름에 따라 %1점 만점으로 읽습니다. 범위: %2~%3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is marked as an estimate; the score counts as any other, and the note of its model says so.</source>
        <translation>&quot;%1&quot;: 추정치로 표시되어 있습니다. 점수는 다른 점수처럼 쓰고, 모델의 메모에 적어 둡니다.</translation>
    </message>
    <message>
        <source>The mark in &quot;%1&quot; may be of an estimate or of a footnote; the score counts as any other, and the note of its model says so.</source>
        <translation>&quot;%1&quot;: 표시가 추정치인지 각주인지 알 수 없습니다. 점수는 다른 점수처럼 쓰고, 모델의 메모에 적어 둡니다.</translation>
    </message>
    <message>
        <source>The column holds numbers of questions of &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; 점수의 문항 수를 적은 열입니다.</translation>
    </message>
    <message>
        <source>The column holds numbers of repeats of &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; 점수의 반복 횟수를 적은 열입니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is marked as an estimate, and the index counts as one.</source>
        <translation>&quot;%1&quot;: 추정치로 표시되어 있어 지수를 추정치로 봅니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is marked as estimates are, and the index counts as one.</source>
        <translation>&quot;%1&quot;: 추정치에 쓰는 표시가 있어 지수를 추정치로 봅니다.</translation>
    </message>
    <message>
        <source>No row holds a programme that is new; nothing was imported.</source>
        <translation>새 공공 사업이 있는 행이 없어 가져온 것이 없습니다.</translation>
    </message>
    <message>
        <source>No column says who pays: the programmes are read as of public money. A column &quot;payer&quot; (public, private, mixed) says it.</source>
        <translation>누가 부담하는지 적은 열이 없어 공공 자금으로 읽습니다. &quot;payer&quot; 열(public, private, mixed)로 정할 수 있습니다.</translation>
    </message>
    <message>
        <source>The row names no country that is known (&quot;%1&quot;) and is left out.</source>
        <translation>알려진 국가 이름이 없는 행(&quot;%1&quot;)이라 뺐습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no amount of a currency that is known; write it like &quot;300 million USD&quot;, or name the currency in the header. The programme has no amount.</source>
        <translation>&quot;%1&quot;: 통화를 알 수 있는 금액이 아닙니다. &quot;3억 달러&quot;처럼 쓰거나 머리글에 통화를 적으십시오. 이 사업은 금액 없이 둡니다.</translation>
    </message>
    <message>
        <source>Podium&apos;s own figures have a programme of this country and amount already (%1); it is left out.</source>
        <translation>Podium 자료에 이 국가의 같은 금액 사업이 이미 있어 뺐습니다(%1).</translation>
    </message>
    <message>
        <source>Of &quot;%1&quot; the year is kept as what is known of the day; between days, the round stands on %2.</source>
        <translation>&quot;%1&quot;: 날짜 가운데 연도만 아는 것으로 두고, 날짜 순서에서는 %2 자리에 놓습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither public nor private nor mixed; the programme is read as mixed.</source>
        <translation>&quot;%1&quot;: public, private, mixed 가운데 하나가 아니므로 민관 혼합으로 읽습니다.</translation>
    </message>
</context>
<context>
    <name>podium::EvaluationCategory</name>
    <message>
        <source>Agentic workflows</source>
        <translation>에이전트 업무</translation>
    </message>
    <message>
        <source>Code generation</source>
        <translation>코드 생성</translation>
    </message>
    <message>
        <source>Competition maths</source>
        <translation>수학 경시</translation>
    </message>
    <message>
        <source>Instruction following</source>
        <translation>지시 이행</translation>
    </message>
    <message>
        <source>Knowledge and hallucination</source>
        <translation>지식과 환각</translation>
    </message>
    <message>
        <source>Long context reasoning</source>
        <translation>긴 문맥 추론</translation>
    </message>
    <message>
        <source>Maths</source>
        <translation>수학</translation>
    </message>
    <message>
        <source>Multimodal reasoning</source>
        <translation>멀티모달 추론</translation>
    </message>
    <message>
        <source>Physics reasoning</source>
        <translation>물리 추론</translation>
    </message>
    <message>
        <source>Real-world knowledge work</source>
        <translation>실제 지식 업무</translation>
    </message>
    <message>
        <source>Reasoning and knowledge</source>
        <translation>추론과 지식</translation>
    </message>
    <message>
        <source>Scientific reasoning</source>
        <translation>과학 추론</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>에이전트</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>코딩</translation>
    </message>
    <message>
        <source>General</source>
        <translation>일반</translation>
    </message>
</context>
<context>
    <name>podium::EvaluationModel</name>
    <message>
        <source>The source gives no score of this model in this evaluation.</source>
        <translation>출처에 이 모델의 이 평가 점수가 없습니다.</translation>
    </message>
    <message>
        <source>100 × weight %1 × score %2, of at most %3 points.</source>
        <translation>100 × 가중치 %1 × 점수 %2, 최대 %3점.</translation>
    </message>
    <message>
        <source>Questions, and how often each is asked.</source>
        <translation>문항 수와 문항별 반복 횟수입니다.</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>평가</translation>
    </message>
    <message>
        <source>The benchmark that was run.</source>
        <translation>실행한 벤치마크입니다.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Per cent of the questions, or Elo points.</source>
        <translation>정답률(%) 또는 Elo 점수입니다.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>Share of the index.</source>
        <translation>지수에서 차지하는 비중입니다.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>기여 점수</translation>
    </message>
    <message>
        <source>What the score adds to the index.</source>
        <translation>이 점수가 지수에 기여하는 점수입니다.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>중앙값</translation>
    </message>
    <message>
        <source>Median score of the models shown.</source>
        <translation>표시된 모델의 중앙값 점수입니다.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>범주</translation>
    </message>
    <message>
        <source>What the evaluation is about.</source>
        <translation>평가가 다루는 분야입니다.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>문항 수</translation>
    </message>
    <message>
        <source>Questions × repeats.</source>
        <translation>문항 수 × 반복.</translation>
    </message>
    <message>
        <source>The source gives no score of this model in this evaluation; the index rests on one that was filled in.</source>
        <translation>출처에 이 모델의 이 평가 점수가 없습니다. 지수는 채워 넣은 점수에 근거합니다.</translation>
    </message>
    <message>
        <source>The parts of this kind of index do not add up, so none has points.</source>
        <translation>이런 지수는 구성 요소를 더한 값이 아니므로 기여 점수가 없습니다.</translation>
    </message>
</context>
<context>
    <name>podium::EventModel</name>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>As exactly as it is known.</source>
        <translation>알려진 만큼 정확하게.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>What sort of event it was.</source>
        <translation>어떤 종류의 사건인지.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Who acted.</source>
        <translation>행동한 국가.</translation>
    </message>
    <message>
        <source>Affects</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Whom it was aimed at.</source>
        <translation>대상이 된 국가.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>What happened.</source>
        <translation>일어난 일.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>In more words.</source>
        <translation>더 자세한 설명.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>신뢰도</translation>
    </message>
    <message>
        <source>How sure the source is.</source>
        <translation>출처가 얼마나 확실한지.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Where it was read.</source>
        <translation>읽은 곳.</translation>
    </message>
    <message>
        <source>No event of these countries is known.</source>
        <translation>이 국가들에 대해 알려진 사건이 없습니다.</translation>
    </message>
    <message>
        <source>What happened beside the rankings</source>
        <translation>순위와 같은 시기의 사건</translation>
    </message>
    <message>
        <source>Colours are those of the country that acted</source>
        <translation>색은 행동한 국가의 색입니다</translation>
    </message>
    <message>
        <source>Sources: public announcements and press, as listed with each event</source>
        <translation>출처: 각 사건에 적힌 공개 발표와 언론 보도</translation>
    </message>
</context>
<context>
    <name>podium::EvidenceModel</name>
    <message>
        <source>Readings in which the claim holds (per cent)</source>
        <translation>주장이 성립하는 해석의 비율(%)</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>해석</translation>
    </message>
    <message>
        <source>This claim has one reading only.</source>
        <translation>이 주장에는 해석이 하나뿐입니다.</translation>
    </message>
    <message>
        <source>%1: holds in %2 of %3 readings that say anything</source>
        <translation>%1: 판단할 수 있는 해석 %3가지 중 %2가지에서 성립</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2가지 중 %1가지</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>성립</translation>
    </message>
    <message>
        <source>No claim is chosen.</source>
        <translation>고른 주장이 없습니다.</translation>
    </message>
    <message>
        <source>What these readings have in common.</source>
        <translation>이 해석들이 공통으로 택한 값입니다.</translation>
    </message>
    <message>
        <source>In how many of them the claim holds, of those that say anything.</source>
        <translation>판단할 수 있는 해석 가운데 주장이 성립하는 해석의 수입니다.</translation>
    </message>
</context>
<context>
    <name>podium::ExhibitPage</name>
    <message>
        <source>Nothing here passes the filters.</source>
        <translation>필터를 통과한 것이 없습니다.</translation>
    </message>
    <message>
        <source>Take a filter away, or choose another group.</source>
        <translation>필터를 하나 지우거나 다른 묶음을 고르십시오.</translation>
    </message>
    <message>
        <source>This is being worked out.</source>
        <translation>계산하고 있습니다.</translation>
    </message>
</context>
<context>
    <name>podium::Exhibits</name>
    <message>
        <source>Scores</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Where the gap comes from</source>
        <translation>차이의 내역</translation>
    </message>
    <message>
        <source>What turns the order</source>
        <translation>순서를 바꾸는 것</translation>
    </message>
    <message>
        <source>New money</source>
        <translation>신규 자금</translation>
    </message>
    <message>
        <source>New money, so far</source>
        <translation>신규 자금 누계</translation>
    </message>
    <message>
        <source>Gaps between labs</source>
        <translation>연구소 간 격차</translation>
    </message>
    <message>
        <source>New money by country</source>
        <translation>국가별 신규 자금</translation>
    </message>
    <message>
        <source>Gaps between countries</source>
        <translation>국가 간 격차</translation>
    </message>
    <message>
        <source>New money by year</source>
        <translation>연도별 신규 자금</translation>
    </message>
    <message>
        <source>New money by kind</source>
        <translation>종류별 신규 자금</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>사업</translation>
    </message>
    <message>
        <source>Programmes summed up</source>
        <translation>사업 합계</translation>
    </message>
    <message>
        <source>Money and index</source>
        <translation>자금과 지수</translation>
    </message>
    <message>
        <source>Country profile</source>
        <translation>국가 개요</translation>
    </message>
    <message>
        <source>Other figures</source>
        <translation>기타 수치</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>Ranking by country</source>
        <translation>국가별로 본 순위</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Two counting rules</source>
        <translation>두 집계 기준</translation>
    </message>
    <message>
        <source>Map of countries</source>
        <translation>국가 지도</translation>
    </message>
    <message>
        <source>Countries: months behind</source>
        <translation>국가: 뒤처진 개월</translation>
    </message>
    <message>
        <source>Top N by country</source>
        <translation>국가별 상위 N</translation>
    </message>
    <message>
        <source>Chance of each rank</source>
        <translation>순위별 확률</translation>
    </message>
    <message>
        <source>Ranks in the simulation</source>
        <translation>시뮬레이션 순위</translation>
    </message>
    <message>
        <source>What matters most</source>
        <translation>가장 중요한 것</translation>
    </message>
    <message>
        <source>Without each evaluation</source>
        <translation>평가를 하나씩 제외</translation>
    </message>
    <message>
        <source>Frontier</source>
        <translation>최전선</translation>
    </message>
    <message>
        <source>Ranks over time</source>
        <translation>순위 변화</translation>
    </message>
    <message>
        <source>Months behind</source>
        <translation>뒤처진 개월</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>How intervals held</source>
        <translation>구간의 적중</translation>
    </message>
    <message>
        <source>Evaluations together</source>
        <translation>평가의 관계</translation>
    </message>
    <message>
        <source>Indices side by side</source>
        <translation>나란히 본 지수</translation>
    </message>
    <message>
        <source>Price and index</source>
        <translation>가격과 지수</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%2개 중 %1개 표시</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>%1위</translation>
    </message>
</context>
<context>
    <name>podium::ExportMenu</name>
    <message>
        <source>Look it over, choose a template and export…</source>
        <translation>교열하고 서식을 골라 내보내기…</translation>
    </message>
    <message>
        <source>PowerPoint in English…</source>
        <translation>영어 파워포인트…</translation>
    </message>
    <message>
        <source>PowerPoint in Korean…</source>
        <translation>한국어 파워포인트…</translation>
    </message>
    <message>
        <source>PDF in English…</source>
        <translation>영어 PDF…</translation>
    </message>
    <message>
        <source>PDF in Korean…</source>
        <translation>한국어 PDF…</translation>
    </message>
    <message>
        <source>PDF with notes in English…</source>
        <translation>메모가 있는 영어 PDF…</translation>
    </message>
    <message>
        <source>PDF with notes in Korean…</source>
        <translation>메모가 있는 한국어 PDF…</translation>
    </message>
    <message>
        <source>Web page in English…</source>
        <translation>영어 웹 페이지…</translation>
    </message>
    <message>
        <source>Web page in Korean…</source>
        <translation>한국어 웹 페이지…</translation>
    </message>
</context>
<context>
    <name>podium::FacetList</name>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>모델 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>접기</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>전체 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podium::FacetPanel</name>
    <message>
        <source>Filters</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>초기화</translation>
    </message>
    <message>
        <source>Reset filters</source>
        <translation>필터 초기화</translation>
    </message>
    <message>
        <source>Let every country and every kind of model in again.</source>
        <translation>모든 국가와 모든 종류의 모델을 다시 포함합니다.</translation>
    </message>
    <message>
        <source>Part of a name…</source>
        <translation>이름의 일부…</translation>
    </message>
    <message>
        <source>Filter by part of a name</source>
        <translation>이름의 일부로 필터링</translation>
    </message>
    <message>
        <source>Keep models whose name, lab or country contains this. Unlike the search, it is one of the rules that pictures and files tell.</source>
        <translation>모델, 연구소, 국가 이름에 이 글자가 들어 있는 모델만 남깁니다. 검색과 달리 그림과 파일에 적히는 규칙입니다.</translation>
    </message>
    <message>
        <source>Countries and groups…</source>
        <translation>국가와 집단…</translation>
    </message>
    <message>
        <source>Let countries in or leave them out: EU, G7, East Asia, one by one</source>
        <translation>국가를 넣거나 뺍니다: 유럽 연합, 주요 7개국, 동아시아, 또는 하나씩</translation>
    </message>
</context>
<context>
    <name>podium::FacetWords</name>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>연구소</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>가중치 공개</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>추론 모델</translation>
    </message>
    <message>
        <source>Size, billion parameters</source>
        <translation>크기(매개변수, 십억 개)</translation>
    </message>
    <message>
        <source>Price, USD per million tokens</source>
        <translation>가격(백만 토큰당 달러)</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>출시</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 이하</translation>
    </message>
    <message>
        <source>over %1 to %2</source>
        <translation>%1 초과 %2 이하</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>%1 초과</translation>
    </message>
    <message>
        <source>Open weights</source>
        <translation>가중치 공개</translation>
    </message>
    <message>
        <source>Closed weights</source>
        <translation>가중치 비공개</translation>
    </message>
    <message>
        <source>Reasoning models</source>
        <translation>추론 모델</translation>
    </message>
    <message>
        <source>Without reasoning</source>
        <translation>추론 없음</translation>
    </message>
</context>
<context>
    <name>podium::FactModel</name>
    <message>
        <source>What it is</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Best model</source>
        <translation>최고 모델</translation>
    </message>
    <message>
        <source>By which the lab or country is compared.</source>
        <translation>연구소나 국가를 대표하여 비교하는 모델입니다.</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>연구소</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>지수</translation>
    </message>
    <message>
        <source>0 to 100, computed by Podium.</source>
        <translation>0에서 100까지, Podium이 계산한 값입니다.</translation>
    </message>
    <message>
        <source>Interval of the index</source>
        <translation>지수의 구간</translation>
    </message>
    <message>
        <source>By the number of questions of each evaluation alone.</source>
        <translation>각 평가의 문항 수만으로 구한 구간입니다.</translation>
    </message>
    <message>
        <source>Published index</source>
        <translation>공표 지수</translation>
    </message>
    <message>
        <source>The index the source printed.</source>
        <translation>출처가 공표한 지수입니다.</translation>
    </message>
    <message>
        <source>Rank among those shown</source>
        <translation>표시한 모델 중 순위</translation>
    </message>
    <message>
        <source>Rank interval</source>
        <translation>순위 구간</translation>
    </message>
    <message>
        <source>Ranks it can honestly claim.</source>
        <translation>정직하게 주장할 수 있는 순위입니다.</translation>
    </message>
    <message>
        <source>World rank</source>
        <translation>세계 순위</translation>
    </message>
    <message>
        <source>Country, counted by</source>
        <translation>국가 집계</translation>
    </message>
    <message>
        <source>Its value under the counting rule, and its rank among countries.</source>
        <translation>집계 규칙에 따른 값과 국가 중 순위입니다.</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>출시</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>Whether they can be downloaded.</source>
        <translation>내려받을 수 있는지 여부입니다.</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>추론</translation>
    </message>
    <message>
        <source>Parameters (bn)</source>
        <translation>매개변수(십억 개)</translation>
    </message>
    <message>
        <source>Active parameters (bn)</source>
        <translation>활성 매개변수 (십억)</translation>
    </message>
    <message>
        <source>Context (tokens)</source>
        <translation>문맥 길이(토큰)</translation>
    </message>
    <message>
        <source>Price per M input tokens</source>
        <translation>입력 100만 토큰당 가격</translation>
    </message>
    <message>
        <source>Price per M output tokens</source>
        <translation>출력 100만 토큰당 가격</translation>
    </message>
    <message>
        <source>Price per M tokens, blended</source>
        <translation>100만 토큰당 혼합 가격</translation>
    </message>
    <message>
        <source>Three parts input to one part output.</source>
        <translation>입력 3, 출력 1의 비율입니다.</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>초당 토큰 수</translation>
    </message>
    <message>
        <source>Ranked models</source>
        <translation>순위에 든 모델</translation>
    </message>
    <message>
        <source>Variants of the lab or country that pass the filters.</source>
        <translation>필터를 통과한 연구소나 국가의 변형 수입니다.</translation>
    </message>
    <message>
        <source>Labs with ranked models</source>
        <translation>순위에 든 모델이 있는 연구소</translation>
    </message>
    <message>
        <source>New money raised</source>
        <translation>조달한 신규 자금</translation>
    </message>
    <message>
        <source>Rounds of the period shown that count as new money.</source>
        <translation>표시한 기간의 라운드 중 신규 자금으로 세는 것입니다.</translation>
    </message>
    <message>
        <source>Country, counted by %1</source>
        <translation>국가 집계: %1</translation>
    </message>
    <message>
        <source>New money raised, %1</source>
        <translation>조달한 신규 자금, %1</translation>
    </message>
    <message>
        <source>%1 (estimated)</source>
        <translation>%1 (추정)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2개 중 %1위</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>공개</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>비공개</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>%1, rank %2</source>
        <translation>%1, %2위</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>사항</translation>
    </message>
    <message>
        <source>What is compared.</source>
        <translation>비교하는 사항입니다.</translation>
    </message>
    <message>
        <source>What is known of %1.</source>
        <translation>%1: 알려진 사항입니다.</translation>
    </message>
    <message>
        <source>Under the same rules among all models, whatever is filtered.</source>
        <translation>필터와 관계없이 같은 규칙에서 모든 모델 가운데의 순위입니다.</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>%1 이상</translation>
    </message>
</context>
<context>
    <name>podium::FetchDialog</name>
    <message>
        <source>Keep it in the keychain of this system</source>
        <translation>이 시스템의 키체인에 보관</translation>
    </message>
    <message>
        <source>Fetch figures</source>
        <translation>수치 받아 오기</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>받아 오기</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>출처(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>주소(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>키(&amp;K)</translation>
    </message>
    <message>
        <source>Fetched last: %1.</source>
        <translation>지난번에 받아 온 때: %1.</translation>
    </message>
    <message>
        <source>This document has nothing from this source yet.</source>
        <translation>이 문서에는 이 출처에서 온 것이 아직 없습니다.</translation>
    </message>
    <message>
        <source>Requests left then: %1 of %2 a day.</source>
        <translation>그때 남은 요청: 하루 %2회 중 %1회.</translation>
    </message>
    <message>
        <source>The plan of your key covers the free figures only.</source>
        <translation>키의 요금제는 무료 수치만 포함합니다.</translation>
    </message>
    <message>
        <source>Nothing is sent before you press Fetch.</source>
        <translation>‘받아 오기’를 누르기 전에는 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>The one in the keychain</source>
        <translation>키체인에 있는 것</translation>
    </message>
    <message numerus="yes">
        <source>The source allows the next request in %n seconds.</source>
        <translation>
            <numerusform>출처가 %n초 뒤에 다음 요청을 허용합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>받아 오는 중…</translation>
    </message>
</context>
<context>
    <name>podium::FigureModel</name>
    <message>
        <source>expected</source>
        <translation>예상</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>실측</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Of the newest year and edition that know more than one country; in the picture.</source>
        <translation>둘 이상의 국가가 있는 최신 연도와 판의 수치로, 그림에 표시됩니다.</translation>
    </message>
    <message>
        <source>Of another year or edition: not in the picture.</source>
        <translation>다른 연도나 판의 수치여서 그림에 없습니다.</translation>
    </message>
    <message>
        <source>Reported before the day it is about: an expectation, drawn hollow.</source>
        <translation>해당 날짜 이전에 보도된 예상치로, 속이 빈 점으로 그립니다.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>The country or lab.</source>
        <translation>국가 또는 연구소.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>What was counted.</source>
        <translation>무엇을 집계했는지.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>As its source gives it.</source>
        <translation>출처에 적힌 값.</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>환산</translation>
    </message>
    <message>
        <source>Money at the mean rate of its year, or at the rate of its day. Sums over several years have no one rate.</source>
        <translation>금액은 그해 평균 환율 또는 그날 환율로 환산합니다. 여러 해의 합계에는 하나의 환율이 없습니다.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Day, year or years of the value.</source>
        <translation>값의 날짜, 연도 또는 기간.</translation>
    </message>
    <message>
        <source>Edition or part</source>
        <translation>판 또는 부문</translation>
    </message>
    <message>
        <source>Edition of the publication; of labs, the part or product.</source>
        <translation>발간물의 판. 연구소는 부문이나 제품.</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Figures of countries compare only within one year and edition; those of labs are measured or expected.</source>
        <translation>국가 수치는 같은 연도와 판에서만 비교합니다. 연구소 수치는 실측 또는 예상입니다.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>신뢰도</translation>
    </message>
    <message>
        <source>How much the source can be trusted.</source>
        <translation>출처를 얼마나 믿을 수 있는지.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Where it was read.</source>
        <translation>읽은 곳.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>No figure of these countries or labs is known. That is not zero.</source>
        <translation>이 국가나 연구소의 수치는 알려져 있지 않습니다. 0이라는 뜻이 아닙니다.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Sources: as named with each figure; countries that are missing are not known, which is not zero.</source>
        <translation>출처: 각 수치에 적혀 있습니다. 없는 국가는 알 수 없는 것이며 0이 아닙니다.</translation>
    </message>
    <message>
        <source>Day of the figure</source>
        <translation>수치의 날짜</translation>
    </message>
    <message>
        <source>Source: Epoch AI, AI companies (CC BY 4.0), and the page named with each figure.</source>
        <translation>출처: Epoch AI, AI companies(CC BY 4.0) 및 각 수치에 적힌 페이지.</translation>
    </message>
    <message>
        <source>No year knows two of these countries, so there is nothing to compare. The table has what is known.</source>
        <translation>두 국가 이상을 아는 연도가 없어 비교할 수 없습니다. 알려진 값은 표에 있습니다.</translation>
    </message>
    <message>
        <source>as reported: reports disagree, so points are not joined; hollow: expected when it was reported</source>
        <translation>보도 기준. 보도마다 달라 점을 잇지 않았고, 속이 빈 점은 보도 당시의 예상치</translation>
    </message>
    <message>
        <source>%1: %2 leads with %3</source>
        <translation>%1: %2 선두, %3</translation>
    </message>
    <message>
        <source>%1: %2 reports most, %3</source>
        <translation>%1: 최대 보고치 %2, %3</translation>
    </message>
    <message>
        <source>That it is of, or where the lab has its seat.</source>
        <translation>수치의 나라 또는 기업이 자리한 나라입니다.</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>연구소</translation>
    </message>
    <message>
        <source>Where it is of one.</source>
        <translation>기업의 수치일 때 그 기업입니다.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>Of the value, as the ledger writes it.</source>
        <translation>장부에 적힌 값의 단위입니다.</translation>
    </message>
    <message>
        <source>Converted to</source>
        <translation>환산 통화</translation>
    </message>
    <message>
        <source>The currency of the converted amount.</source>
        <translation>환산한 금액의 통화입니다.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>예상</translation>
    </message>
    <message>
        <source>Reported before the day it is about.</source>
        <translation>다루는 날보다 먼저 보도되었습니다.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>What the reader of a country&apos;s figure must know.</source>
        <translation>나라의 수치를 읽을 때 알아야 할 것입니다.</translation>
    </message>
</context>
<context>
    <name>podium::FigurePage</name>
    <message numerus="yes">
        <source>%n figures</source>
        <translation>
            <numerusform>수치 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures of countries and labs</source>
        <translation>국가와 연구소의 수치</translation>
    </message>
    <message>
        <source>No figure of these countries is known.</source>
        <translation>이 국가들의 수치는 알려져 있지 않습니다.</translation>
    </message>
    <message>
        <source>That is not the same as none.</source>
        <translation>없다는 뜻은 아닙니다.</translation>
    </message>
</context>
<context>
    <name>podium::FileTable</name>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Date of the figures</source>
        <translation>수치 날짜</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>이용 조건</translation>
    </message>
    <message>
        <source>View</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>출처 표시</translation>
    </message>
</context>
<context>
    <name>podium::Files</name>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>보기 저장</translation>
    </message>
    <message>
        <source>View (*.json)</source>
        <translation>보기 (*.json)</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>“%1” 열기</translation>
    </message>
    <message>
        <source>Opened the view “%1”.</source>
        <translation>보기 “%1” 파일을 열었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n corrections of “%1” joined your own; see Labs and names.</source>
        <translation>
            <numerusform>“%1” 파일의 수정 사항 %n개를 추가했습니다. 연구소와 이름에서 볼 수 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims of “%1” stand on top of the list.</source>
        <translation>
            <numerusform>“%1” 파일의 주장 %n개를 목록 맨 위에 추가했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” stands in the method menu; the figures shown lack some of its evaluations.</source>
        <translation>방법 메뉴에 추가한 방법: “%1”. 표시 중인 수치에는 이 방법의 평가 일부가 없습니다.</translation>
    </message>
    <message>
        <source>“%1” ranks now; the method menu keeps it.</source>
        <translation>지금부터 순위를 매기는 방법: “%1”. 방법 메뉴에 남아 있습니다.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Documents, figures and views (*.podium *.json *.jsonl *.csv *.tsv *.txt *.md *.html *.htm *.xlsx *.ods *.eval *.zip *.gz *.zst *.yaml *.xml)</source>
        <translation>문서, 수치, 보기 (*.podium *.json *.jsonl *.csv *.tsv *.txt *.md *.html *.htm *.xlsx *.ods *.eval *.zip *.gz *.zst *.yaml *.xml)</translation>
    </message>
</context>
<context>
    <name>podium::FilterMenu</name>
    <message>
        <source>Reset filters</source>
        <translation>필터 초기화</translation>
    </message>
    <message>
        <source>Let every country and every kind of model in again.</source>
        <translation>모든 국가와 모든 종류의 모델을 다시 포함합니다.</translation>
    </message>
    <message>
        <source>Exclude the United States and China</source>
        <translation>미국과 중국 제외</translation>
    </message>
    <message>
        <source>Who leads among all others?</source>
        <translation>나머지 국가 가운데 선두를 봅니다.</translation>
    </message>
    <message>
        <source>Exclude a country</source>
        <translation>국가 제외</translation>
    </message>
    <message>
        <source>Only these countries</source>
        <translation>이 국가만</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Leave the models of %1 out.</source>
        <translation>이 국가의 모델을 제외합니다: %1.</translation>
    </message>
    <message>
        <source>Show the models of %1 and of the other countries ticked here.</source>
        <translation>%1 및 여기에서 선택한 다른 국가의 모델만 표시합니다.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>가중치 공개</translation>
    </message>
    <message>
        <source>Open and closed</source>
        <translation>공개와 비공개</translation>
    </message>
    <message>
        <source>Models with open and with closed weights.</source>
        <translation>가중치 공개 모델과 비공개 모델을 모두 표시합니다.</translation>
    </message>
    <message>
        <source>Only open weights</source>
        <translation>가중치 공개 모델만</translation>
    </message>
    <message>
        <source>Models whose weights can be downloaded.</source>
        <translation>가중치를 내려받을 수 있는 모델만 표시합니다.</translation>
    </message>
    <message>
        <source>Only closed weights</source>
        <translation>가중치 비공개 모델만</translation>
    </message>
    <message>
        <source>Models that are only offered as a service.</source>
        <translation>서비스로만 제공되는 모델만 표시합니다.</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>추론 모델</translation>
    </message>
    <message>
        <source>With and without reasoning</source>
        <translation>추론 여부 무관</translation>
    </message>
    <message>
        <source>All models.</source>
        <translation>모든 모델을 표시합니다.</translation>
    </message>
    <message>
        <source>Only reasoning models</source>
        <translation>추론 모델만</translation>
    </message>
    <message>
        <source>Models that think before they answer.</source>
        <translation>답하기 전에 사고 과정을 거치는 모델만 표시합니다.</translation>
    </message>
    <message>
        <source>Only without reasoning</source>
        <translation>비추론 모델만</translation>
    </message>
    <message>
        <source>Models that answer at once.</source>
        <translation>곧바로 답하는 모델만 표시합니다.</translation>
    </message>
    <message>
        <source>Released until</source>
        <translation>출시일 상한</translation>
    </message>
    <message>
        <source>The day of the figures</source>
        <translation>수치의 날짜</translation>
    </message>
    <message>
        <source>Every model of these figures, whenever it was released.</source>
        <translation>출시일과 관계없이 이 수치의 모든 모델을 표시합니다.</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Choose a day…</source>
        <translation>날짜 선택…</translation>
    </message>
    <message>
        <source>Leave models out that were released later.</source>
        <translation>이후에 출시된 모델을 제외합니다.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>모든 크기</translation>
    </message>
    <message>
        <source>Models of known and of unknown size.</source>
        <translation>크기가 알려지지 않은 모델도 표시합니다.</translation>
    </message>
    <message>
        <source>At most %1 billion parameters</source>
        <translation>매개변수 %1B 이하</translation>
    </message>
    <message>
        <source>Models of unknown size are left out.</source>
        <translation>크기가 알려지지 않은 모델은 제외됩니다.</translation>
    </message>
    <message>
        <source>Another size…</source>
        <translation>다른 크기…</translation>
    </message>
    <message>
        <source>At most %1 billion…</source>
        <translation>%1B 이하…</translation>
    </message>
    <message>
        <source>Estimated indices</source>
        <translation>추정 지수</translation>
    </message>
    <message>
        <source>Also rank models whose index the source only estimated; they are drawn hollow.</source>
        <translation>출처가 지수를 추정만 한 모델도 순위에 포함하고 속이 빈 표시로 그립니다.</translation>
    </message>
    <message>
        <source>Scores from later days</source>
        <translation>이후에 기록된 점수</translation>
    </message>
    <message>
        <source>Also rank models whose scores were recorded after the day of the figures.</source>
        <translation>수치의 날짜 이후에 점수가 기록된 모델도 순위에 포함합니다.</translation>
    </message>
    <message>
        <source>Leave models out that were released after this day:</source>
        <translation>이 날짜 이후에 출시된 모델을 제외합니다:</translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation>최대 크기</translation>
    </message>
    <message>
        <source>At most this many billion parameters:</source>
        <translation>매개변수 상한(십억 개):</translation>
    </message>
</context>
<context>
    <name>podium::FindingList</name>
    <message>
        <source>Checking the figures…</source>
        <translation>수치를 검사하는 중…</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>오류: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>참고: %1</translation>
    </message>
    <message numerus="yes">
        <source>Check of the figures: %n findings</source>
        <translation>
            <numerusform>수치 검사: 지적 사항 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Figures checked: no findings</source>
        <translation>✓ 수치 점검 완료: 지적 사항 없음</translation>
    </message>
</context>
<context>
    <name>podium::FindingModel</name>
    <message>
        <source>Severity</source>
        <translation>심각도</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>지적 사항</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>As the file names it.</source>
        <translation>파일에 적힌 이름입니다.</translation>
    </message>
    <message>
        <source>What stands there.</source>
        <translation>그 자리에 적힌 값입니다.</translation>
    </message>
    <message>
        <source>What is wrong with it, and what was done about it.</source>
        <translation>무엇이 잘못되었고 어떻게 처리했는지 나타냅니다.</translation>
    </message>
    <message>
        <source>The check that found it.</source>
        <translation>이를 찾아낸 검사입니다.</translation>
    </message>
    <message>
        <source>Where it was found.</source>
        <translation>발견된 파일입니다.</translation>
    </message>
    <message>
        <source>How grave it is; errors come first.</source>
        <translation>얼마나 심각한지 나타냅니다. 오류가 맨 앞에 옵니다.</translation>
    </message>
    <message>
        <source>Of the file, counted from 1.</source>
        <translation>파일의 행이며, 1부터 셉니다.</translation>
    </message>
</context>
<context>
    <name>podium::Findings</name>
    <message>
        <source>Models by %1</source>
        <translation>%1 모델 순위</translation>
    </message>
    <message>
        <source>Countries by %1</source>
        <translation>%1 국가 순위</translation>
    </message>
    <message>
        <source>New money by lab, in %1</source>
        <translation>연구소별 신규 자금, %1</translation>
    </message>
    <message>
        <source>%1 raised the most: %2</source>
        <translation>조달액 1위: %1, %2</translation>
    </message>
    <message>
        <source>%1 raised the most: %2 each</source>
        <translation>조달액 공동 1위: %1, 각 %2</translation>
    </message>
    <message>
        <source>%1 leads under these filters</source>
        <translation>이 조건에서 %1 선두</translation>
    </message>
    <message>
        <source>%1 leads outside %2</source>
        <translation>%2 제외 시 %1 선두</translation>
    </message>
    <message>
        <source>%1 leads within %2</source>
        <translation>%2 내 %1 선두</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>%1 선두</translation>
    </message>
    <message>
        <source>%1 share the first place under these filters</source>
        <translation>이 조건에서 %1 공동 1위</translation>
    </message>
    <message>
        <source>%1 share the first place outside %2</source>
        <translation>%2 제외 시 %1 공동 1위</translation>
    </message>
    <message>
        <source>%1 share the first place within %2</source>
        <translation>%2 내 %1 공동 1위</translation>
    </message>
    <message>
        <source>%1 share the first place</source>
        <translation>%1 공동 1위</translation>
    </message>
    <message>
        <source>%1 leads under these filters, %2 second</source>
        <translation>이 조건에서 %1 1위, %2 2위</translation>
    </message>
    <message>
        <source>%1 leads outside %3, %2 second</source>
        <translation>%3 제외 시 %1 1위, %2 2위</translation>
    </message>
    <message>
        <source>%1 leads within %3, %2 second</source>
        <translation>%3 내 %1 1위, %2 2위</translation>
    </message>
    <message>
        <source>%1 leads, %2 second</source>
        <translation>%1 1위, %2 2위</translation>
    </message>
    <message>
        <source>%1 and others (%2)</source>
        <translation>%1 등(총 %2)</translation>
    </message>
    <message>
        <source>%1 countries</source>
        <translation>%1개국</translation>
    </message>
    <message>
        <source>%1, by an estimate</source>
        <translation>%1(추정치 기준)</translation>
    </message>
    <message>
        <source>%1; others within error: %2</source>
        <translation>%1, 오차 범위 안 %2개</translation>
    </message>
</context>
<context>
    <name>podium::FrontierModel</name>
    <message>
        <source>Frontier of</source>
        <translation>최전선의 주체</translation>
    </message>
    <message>
        <source>Whose highest index it was.</source>
        <translation>누구의 최고 지수였는지.</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>출시</translation>
    </message>
    <message>
        <source>From this day on.</source>
        <translation>이날부터.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>It beat all models before it.</source>
        <translation>이전의 모든 모델을 앞섰습니다.</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>연구소</translation>
    </message>
    <message>
        <source>Who made it.</source>
        <translation>만든 곳.</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>지수</translation>
    </message>
    <message>
        <source>In today&apos;s figures: models are scored anew with each version.</source>
        <translation>오늘의 수치로: 모델은 판마다 새로 채점됩니다.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>구간</translation>
    </message>
    <message>
        <source>What the errors of the scores leave open.</source>
        <translation>점수 오차가 남겨 두는 범위.</translation>
    </message>
    <message>
        <source>%1 alone has a frontier here</source>
        <translation>여기에는 %1만 최전선이 있음</translation>
    </message>
    <message>
        <source>%1 leads; %2 is %3 points below</source>
        <translation>%1 선두, %2 %3점 차</translation>
    </message>
    <message>
        <source>No model here has a release date. Remove a filter to see frontiers.</source>
        <translation>출시일이 알려진 모델이 없습니다. 필터를 하나 지우면 최전선이 보입니다.</translation>
    </message>
    <message>
        <source>Highest index of each by release date · %1</source>
        <translation>출시일별 최고 지수 · %1</translation>
    </message>
    <message>
        <source>%1 (points of 100)</source>
        <translation>%1 (100점 만점)</translation>
    </message>
    <message>
        <source>Day of release</source>
        <translation>출시일</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Where the lab counts.</source>
        <translation>연구소가 집계되는 국가.</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>추정</translation>
    </message>
    <message>
        <source>The index is the source&apos;s guess.</source>
        <translation>출처가 추정한 지수입니다.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>최소</translation>
    </message>
    <message>
        <source>A model without an index of its own was out by then.</source>
        <translation>지수가 측정되지 않은 모델이 그때 이미 나와 있었습니다.</translation>
    </message>
    <message>
        <source>≥ and arrows: at least, for models without an index or only estimated were out before (%1 in all)</source>
        <translation>≥·화살표: 하한. 지수가 없거나 추정만 있는 모델이 먼저 나왔음 (모두 %1개)</translation>
    </message>
    <message>
        <source>As far as known, %1 leads; %2 is %3 points below</source>
        <translation>알려진 바로는 %1 선두, %2 %3점 아래</translation>
    </message>
    <message>
        <source>%1 alone have a frontier here</source>
        <translation>여기 최전선이 있는 쪽은 하나: %1</translation>
    </message>
    <message>
        <source>%1 lead; %2 are %3 points below</source>
        <translation>%1 선두, %2 %3점 아래</translation>
    </message>
    <message>
        <source>As far as known, %1 lead; %2 are %3 points below</source>
        <translation>알려진 바로는 %1 선두, %2 %3점 아래</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>%1 이상</translation>
    </message>
    <message>
        <source>Index from</source>
        <translation>지수 하한</translation>
    </message>
    <message>
        <source>Lower end of the interval.</source>
        <translation>구간의 아래 끝.</translation>
    </message>
    <message>
        <source>Index to</source>
        <translation>지수 상한</translation>
    </message>
    <message>
        <source>Upper end of the interval; none where it is at least so much.</source>
        <translation>구간의 위 끝. 지수가 최소값이면 없음.</translation>
    </message>
</context>
<context>
    <name>podium::FundingChart</name>
    <message>
        <source>New money</source>
        <translation>신규 자금</translation>
    </message>
    <message>
        <source>Period in which the money was announced</source>
        <translation>자금이 발표된 기간</translation>
    </message>
    <message>
        <source>Currency and axis</source>
        <translation>통화와 축</translation>
    </message>
    <message>
        <source>Picture of the money</source>
        <translation>자금 그림</translation>
    </message>
</context>
<context>
    <name>podium::FundingModel</name>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>The amount was not disclosed.</source>
        <translation>금액이 공개되지 않았습니다.</translation>
    </message>
    <message>
        <source>New money: part of the totals.</source>
        <translation>신규 자금으로 합계에 포함됩니다.</translation>
    </message>
    <message>
        <source>Not new money, or only planned: left out of the totals.</source>
        <translation>신규 자금이 아니거나 계획 단계여서 합계에서 제외됩니다.</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>연구소</translation>
    </message>
    <message>
        <source>Who raised the money.</source>
        <translation>자금을 조달한 곳입니다.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Where the lab has its seat.</source>
        <translation>연구소의 소재지입니다.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Equity, debt, grant and so on; never mixed silently.</source>
        <translation>지분, 부채, 보조금 등이며 밝히지 않고 섞는 일은 없습니다.</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>라운드</translation>
    </message>
    <message>
        <source>Name of the round.</source>
        <translation>라운드의 이름입니다.</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>발표</translation>
    </message>
    <message>
        <source>As exactly as the source says.</source>
        <translation>출처가 밝힌 정밀도로 적습니다.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>In the round&apos;s own currency.</source>
        <translation>라운드의 원래 통화입니다.</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>%1 환산</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>진행 상태</translation>
    </message>
    <message>
        <source>How far the round has come.</source>
        <translation>라운드의 진행 단계입니다.</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>합산</translation>
    </message>
    <message>
        <source>Whether it is part of the totals.</source>
        <translation>합계에 포함되는지 여부입니다.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Where the figures were read.</source>
        <translation>수치의 출처입니다.</translation>
    </message>
    <message>
        <source>There is no exchange rate for this day or its month, and Podium does not guess one.</source>
        <translation>그날에도 그 달에도 환율이 없으며, Podium은 환율을 추측하지 않습니다.</translation>
    </message>
    <message>
        <source>Converted at the rate of the day announced, or the nearest there is.</source>
        <translation>발표일 또는 가장 가까운 환율로 환산합니다.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>신뢰도</translation>
    </message>
    <message>
        <source>How much the source can be trusted.</source>
        <translation>출처를 얼마나 믿을 수 있는지.</translation>
    </message>
</context>
<context>
    <name>podium::FundingTotalModel</name>
    <message>
        <source>Lab</source>
        <translation>연구소</translation>
    </message>
    <message>
        <source>Who raised the money.</source>
        <translation>자금을 조달한 곳입니다.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Where the labs have their seat.</source>
        <translation>연구소의 소재지입니다.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>When the rounds were announced.</source>
        <translation>라운드가 발표된 해입니다.</translation>
    </message>
    <message>
        <source>Kinds summed</source>
        <translation>합산한 종류</translation>
    </message>
    <message>
        <source>A sum over several kinds names them all.</source>
        <translation>여러 종류를 합산하면 모두 밝힙니다.</translation>
    </message>
    <message>
        <source>Statuses summed</source>
        <translation>합산한 진행 상태</translation>
    </message>
    <message>
        <source>A sum over several statuses names them all.</source>
        <translation>여러 진행 상태를 합산하면 모두 밝힙니다.</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>라운드</translation>
    </message>
    <message>
        <source>In the sum.</source>
        <translation>합계에 든 것.</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>불확실</translation>
    </message>
    <message>
        <source>Rounds in the sum of low confidence, or that may be part of another round.</source>
        <translation>합계에 든 라운드 중 신뢰도가 낮거나 다른 라운드의 일부일 수 있는 것입니다.</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>%1 환산</translation>
    </message>
    <message>
        <source>New money, converted at the rates of the days announced.</source>
        <translation>신규 자금을 발표일 환율로 환산한 금액입니다.</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>누적</translation>
    </message>
    <message>
        <source>With all years before.</source>
        <translation>이전 모든 해를 더한 금액입니다.</translation>
    </message>
    <message>
        <source>Largest is</source>
        <translation>최대 대비</translation>
    </message>
    <message>
        <source>How many times as much the largest is.</source>
        <translation>가장 큰 값이 이 값의 몇 배인지입니다.</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>By how much the largest is more.</source>
        <translation>가장 큰 값과의 차이입니다.</translation>
    </message>
    <message>
        <source>Bound of the gap</source>
        <translation>차이의 한계</translation>
    </message>
    <message>
        <source>What ratio and gap say of the true ones.</source>
        <translation>배수와 차이가 참값에 대해 말하는 것입니다.</translation>
    </message>
</context>
<context>
    <name>podium::FundingWorkspace</name>
    <message>
        <source>Funding</source>
        <translation>자금 조달</translation>
    </message>
    <message>
        <source>Rounds by lab, in one currency, and what each lab raised in a period.</source>
        <translation>연구소별 라운드를 한 통화로 환산하여 기간별 조달액과 함께 봅니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n rounds</source>
        <translation>
            <numerusform>라운드 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>No round of this kind was announced in this period.</source>
        <translation>이 기간에 발표된 이 종류의 라운드가 없습니다.</translation>
    </message>
    <message>
        <source>Choose a longer period, or other labs, countries and kinds.</source>
        <translation>기간을 늘리거나 다른 연구소, 국가, 종류를 선택하십시오.</translation>
    </message>
    <message>
        <source>Show all rounds</source>
        <translation>모든 라운드 표시</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>검색 지우기</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>라운드</translation>
    </message>
    <message>
        <source>Funding rounds</source>
        <translation>자금 조달 라운드</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>사업</translation>
    </message>
    <message>
        <source>Money and index</source>
        <translation>자금과 지수</translation>
    </message>
    <message>
        <source>Programmes summed up</source>
        <translation>사업 합계</translation>
    </message>
    <message>
        <source>Country profile</source>
        <translation>국가 개요</translation>
    </message>
    <message>
        <source>Other figures</source>
        <translation>기타 수치</translation>
    </message>
</context>
<context>
    <name>podium::GapModel</name>
    <message>
        <source>Index of %1</source>
        <translation>%1 지수</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>합계 %1</translation>
    </message>
    <message>
        <source>100 × weight %1 × (%2 − %3).</source>
        <translation>100 × 가중치 %1 × (%2 − %3).</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>100 × weight × difference</source>
        <translation>100 × 가중치 × 차이</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Parts so far</source>
        <translation>여기까지의 몫</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>The evaluation, or the index at either end.</source>
        <translation>평가, 또는 양 끝의 지수입니다.</translation>
    </message>
    <message>
        <source>Share of the index.</source>
        <translation>지수에서 차지하는 비중입니다.</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Normalised score, 0 to 100.</source>
        <translation>정규화한 점수, 0에서 100까지.</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Part of the gap</source>
        <translation>차이의 몫</translation>
    </message>
    <message>
        <source>Index points this evaluation adds to the gap; above 0 where the first leads.</source>
        <translation>이 평가가 차이에 더하는 지수 점수. 첫째가 앞서면 0보다 큽니다.</translation>
    </message>
    <message>
        <source>Index so far</source>
        <translation>여기까지의 지수</translation>
    </message>
    <message>
        <source>The index of the second with all parts down to this one.</source>
        <translation>둘째의 지수에 이 단계까지의 몫을 더한 값입니다.</translation>
    </message>
    <message>
        <source>%1 and %2 tie</source>
        <translation>%1, %2 동률</translation>
    </message>
    <message>
        <source>%1 leads %2 by %3 points</source>
        <translation>%2 대비 %1 %3점 우세</translation>
    </message>
    <message>
        <source>%1 is %3 points behind %2</source>
        <translation>%2 대비 %1 %3점 열세</translation>
    </message>
    <message>
        <source>The error of a score is not known, so nobody can say how sure the gap is.</source>
        <translation>오차를 알 수 없는 점수가 있어 차이가 얼마나 확실한지 말할 수 없습니다.</translation>
    </message>
    <message>
        <source>standard error %1 points: more than chance</source>
        <translation>표준 오차 %1점: 우연으로 보기 어려움</translation>
    </message>
    <message>
        <source>standard error %1 points: may be chance</source>
        <translation>표준 오차 %1점: 우연일 수 있음</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>가중치 %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>Index (points; the axis need not begin at 0)</source>
        <translation>지수 (점, 축이 0에서 시작하지 않을 수 있음)</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>평가</translation>
    </message>
    <message>
        <source>Choose two models, labs or countries with all scores.</source>
        <translation>점수가 모두 있는 모델, 연구소 또는 국가 둘을 고르십시오.</translation>
    </message>
    <message>
        <source>As far as measured, %1 leads %2 by %3 points</source>
        <translation>측정된 바로는 %1, %2보다 %3점 앞섬</translation>
    </message>
    <message>
        <source>As far as measured, %1 is %3 points behind %2</source>
        <translation>측정된 바로는 %1, %2보다 %3점 뒤처짐</translation>
    </message>
    <message>
        <source>some of their models are without an index, so the gap may be another</source>
        <translation>일부 모델의 지수가 없어 실제 격차는 다를 수 있음</translation>
    </message>
</context>
<context>
    <name>podium::HistoryModel</name>
    <message>
        <source>Who</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Country, lab or model.</source>
        <translation>국가, 연구소 또는 모델.</translation>
    </message>
    <message>
        <source>Figures of</source>
        <translation>수치 기준일</translation>
    </message>
    <message>
        <source>Day of the snapshot.</source>
        <translation>스냅숏의 날짜.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>Ranks of different methods do not make one line.</source>
        <translation>방법이 다른 순위는 한 선으로 잇지 않습니다.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>Among its like on that day.</source>
        <translation>그날 같은 종류 가운데 순위.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Index; of countries the value under the counting rule.</source>
        <translation>지수. 국가는 집계 규칙에 따른 값.</translation>
    </message>
    <message>
        <source>Best model</source>
        <translation>최고 모델</translation>
    </message>
    <message>
        <source>On that day.</source>
        <translation>그날 기준.</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>%1위</translation>
    </message>
    <message>
        <source>Nobody was ranked. Remove a filter to see more.</source>
        <translation>순위에 든 대상이 없습니다. 필터를 하나 지우면 더 보입니다.</translation>
    </message>
    <message>
        <source>A line ends where the method changes; ranks on either side do not compare</source>
        <translation>방법이 바뀌면 선이 끊깁니다. 양쪽 순위는 비교할 수 없습니다</translation>
    </message>
    <message>
        <source>by the best model</source>
        <translation>최고 모델 기준</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Model, lab or country.</source>
        <translation>모델, 연구소 또는 국가.</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>구간 번호</translation>
    </message>
    <message>
        <source>Counts the methods one after the other.</source>
        <translation>방법을 차례로 셉니다.</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>스냅샷</translation>
    </message>
    <message>
        <source>Its name in commands and files.</source>
        <translation>명령과 파일에서 쓰는 이름.</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>지수</translation>
    </message>
    <message>
        <source>Of the model, or of the best one.</source>
        <translation>모델 또는 최고 모델의 지수.</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>추정</translation>
    </message>
    <message>
        <source>The value rests on the source&apos;s guess.</source>
        <translation>출처의 추정에 따른 값입니다.</translation>
    </message>
    <message>
        <source>Unmeasured</source>
        <translation>미측정</translation>
    </message>
    <message>
        <source>Measured again</source>
        <translation>재측정</translation>
    </message>
    <message>
        <source>A score of its best model was run or graded again since the day before.</source>
        <translation>이전 날짜 이후 최고 모델의 점수 하나 이상이 다시 측정되거나 채점되었습니다.</translation>
    </message>
    <message>
        <source>measured again</source>
        <translation>재측정</translation>
    </message>
    <message>
        <source>points named “measured again”: a new run, not progress alone</source>
        <translation>“재측정” 표시: 발전만이 아니라 새로 측정한 결과</translation>
    </message>
    <message>
        <source>As far as measured, %1 went from rank %2 to rank %3 by %4</source>
        <translation>측정된 바로는 %1 %2위 → %3위(%4)</translation>
    </message>
    <message>
        <source>As far as measured, %1 was at rank %2 on %3</source>
        <translation>측정된 바로는 %1 %2위(%3)</translation>
    </message>
    <message>
        <source>each day by its own method</source>
        <translation>날짜별 당시 방법</translation>
    </message>
    <message>
        <source>all days by %1</source>
        <translation>모든 날짜: %1</translation>
    </message>
    <message>
        <source>As far as measured, %1 is ahead of the others followed on %2 of %3 days</source>
        <translation>측정된 바로는 %1: 따라가는 것 가운데 %3일 중 %2일 가장 높음</translation>
    </message>
    <message>
        <source>As far as measured, %1 is highest of those followed on %2</source>
        <translation>측정된 바로는 %1: 따라가는 것 가운데 가장 높음, %2</translation>
    </message>
    <message>
        <source>As far as measured, %1 is first on all %2 days shown</source>
        <translation>측정된 바로는 %1: 보이는 %2일 모두 1위</translation>
    </message>
    <message>
        <source>As far as measured, %1 is ahead of the others followed on all %2 days shown</source>
        <translation>측정된 바로는 %1: 따라가는 것 가운데 보이는 %2일 모두 가장 높음</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>한계</translation>
    </message>
    <message>
        <source>Of the value: exact, at_least, or unsure, for models that are not measured.</source>
        <translation>값의 한계: 미측정 모델에 따라 exact, at_least, unsure.</translation>
    </message>
    <message>
        <source>≥: at least, for some of its models are without an index or only estimated</source>
        <translation>≥: 일부 모델의 지수가 없거나 추정만 있어 하한</translation>
    </message>
    <message>
        <source>its models without an index: %1</source>
        <translation>자체 모델 중 지수가 없는 것: %1개</translation>
    </message>
    <message>
        <source>Its own models of that day without an index, or only estimated: each may have stood higher.</source>
        <translation>그날 지수가 없거나 추정만 있던 자체 모델의 수로, 이들은 더 높았을 수 있습니다.</translation>
    </message>
    <message>
        <source>Day of the figures</source>
        <translation>수치 기준일</translation>
    </message>
</context>
<context>
    <name>podium::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>가져올 파일</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Choose something else where a column is misread.</source>
        <translation>잘못 읽은 열은 다른 뜻을 고르십시오.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>지적 사항</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>발견된 것이 없습니다.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>“%1” gives nothing to import</source>
        <translation>가져올 것이 없습니다: “%1”</translation>
    </message>
    <message>
        <source>“%1” gives %2</source>
        <translation>“%1” – %2</translation>
    </message>
    <message>
        <source>Recognised as: %1. %2</source>
        <translation>인식한 종류: %1. %2</translation>
    </message>
    <message>
        <source>It is in the document already; importing it again replaces what it gave.</source>
        <translation>이미 문서에 있습니다. 다시 가져오면 그 내용을 바꿉니다.</translation>
    </message>
    <message>
        <source>Columns are what you chose for such a table before.</source>
        <translation>열의 뜻은 전에 이런 표에서 고른 대로입니다.</translation>
    </message>
    <message>
        <source>errors: %1, warnings: %2</source>
        <translation>오류: %1, 경고: %2</translation>
    </message>
    <message numerus="yes">
        <source>Import %n files</source>
        <translation>
            <numerusform>파일 %n개 가져오기</numerusform>
        </translation>
    </message>
    <message>
        <source>Errors stop the import as a whole; correct the file, or say what its columns are.</source>
        <translation>오류가 있으면 전체를 가져오지 않습니다. 파일을 고치거나 열의 뜻을 알려 주십시오.</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>통합 문서의 시트</translation>
    </message>
    <message>
        <source>All sheets that make sense</source>
        <translation>수치가 있는 모든 시트</translation>
    </message>
</context>
<context>
    <name>podium::ImportModel</name>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>What it gave</source>
        <translation>가져온 것</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>이용 조건</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>가져온 때</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>출처 표시</translation>
    </message>
    <message>
        <source>What was brought in.</source>
        <translation>가져온 파일입니다.</translation>
    </message>
    <message>
        <source>The shape of the file, by which it was read.</source>
        <translation>파일의 형식이며, 이에 따라 읽었습니다.</translation>
    </message>
    <message>
        <source>The figures that came of it, counted.</source>
        <translation>파일에서 얻은 수치의 개수입니다.</translation>
    </message>
    <message>
        <source>Who measured or published the figures.</source>
        <translation>수치를 측정하거나 공개한 곳입니다.</translation>
    </message>
    <message>
        <source>Terms of use of the source.</source>
        <translation>출처의 이용 조건입니다.</translation>
    </message>
    <message>
        <source>The day and hour it was brought in.</source>
        <translation>가져온 날짜와 시각입니다.</translation>
    </message>
    <message>
        <source>Errors and warnings found in it, counted.</source>
        <translation>파일에서 발견된 오류와 경고의 수입니다.</translation>
    </message>
    <message>
        <source>What must stand beside the figures.</source>
        <translation>수치 옆에 반드시 표시해야 하는 문구입니다.</translation>
    </message>
</context>
<context>
    <name>podium::ImportPage</name>
    <message numerus="yes">
        <source>%n imports</source>
        <translation>
            <numerusform>가져온 파일 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>지적 사항 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>Bring tables, results and downloads in.</source>
        <translation>표, 결과, 내려받은 파일을 가져옵니다.</translation>
    </message>
    <message>
        <source>Remove import</source>
        <translation>가져온 것 빼기</translation>
    </message>
    <message>
        <source>Take what this file gave out of the document; undo brings it back.</source>
        <translation>이 파일에서 온 것을 문서에서 뺍니다. 실행 취소로 되돌립니다.</translation>
    </message>
    <message>
        <source>Imports of the document</source>
        <translation>문서에 가져온 것</translation>
    </message>
    <message>
        <source>Nothing is imported.</source>
        <translation>가져온 것이 없습니다.</translation>
    </message>
    <message>
        <source>A table of your own models, results of a harness or a download: drop it on the window.</source>
        <translation>자체 모델의 표, 평가 도구의 결과, 내려받은 파일을 창에 끌어다 놓으십시오.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>지적 사항</translation>
    </message>
    <message>
        <source>Findings of the import</source>
        <translation>가져올 때의 지적 사항</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>지적 사항이 없습니다.</translation>
    </message>
</context>
<context>
    <name>podium::ImportWords</name>
    <message>
        <source>Artificial Analysis</source>
        <translation>Artificial Analysis</translation>
    </message>
    <message>
        <source>Records with evaluations and prices, as its API gives them.</source>
        <translation>API가 주는 대로, 평가와 가격이 든 기록입니다.</translation>
    </message>
    <message>
        <source>Every Eval Ever</source>
        <translation>Every Eval Ever</translation>
    </message>
    <message>
        <source>Records with a schema version and evaluation results.</source>
        <translation>스키마 버전과 평가 결과가 든 기록입니다.</translation>
    </message>
    <message>
        <source>lm-evaluation-harness</source>
        <translation>lm-evaluation-harness</translation>
    </message>
    <message>
        <source>Results and configurations by task.</source>
        <translation>과제별 결과와 설정입니다.</translation>
    </message>
    <message>
        <source>Inspect log</source>
        <translation>Inspect 로그</translation>
    </message>
    <message>
        <source>A log with its task, model and results.</source>
        <translation>과제, 모델, 결과가 든 로그입니다.</translation>
    </message>
    <message>
        <source>HELM</source>
        <translation>HELM</translation>
    </message>
    <message>
        <source>Tables with headers and rows of cells.</source>
        <translation>머리글과 칸으로 된 행이 있는 표입니다.</translation>
    </message>
    <message>
        <source>simple-evals</source>
        <translation>simple-evals</translation>
    </message>
    <message>
        <source>One score with its evaluation and model.</source>
        <translation>평가와 모델이 적힌 점수 하나입니다.</translation>
    </message>
    <message>
        <source>Arena ratings</source>
        <translation>아레나 평점</translation>
    </message>
    <message>
        <source>Models with ratings and intervals.</source>
        <translation>평점과 구간이 있는 모델들입니다.</translation>
    </message>
    <message>
        <source>Epoch AI</source>
        <translation>Epoch AI</translation>
    </message>
    <message>
        <source>Columns as Epoch’s benchmark files have.</source>
        <translation>Epoch의 벤치마크 파일과 같은 열들입니다.</translation>
    </message>
    <message>
        <source>ECB exchange rates</source>
        <translation>유럽중앙은행 환율</translation>
    </message>
    <message>
        <source>Days with rates of currencies to the euro.</source>
        <translation>날짜별 유로 대비 통화 환율입니다.</translation>
    </message>
    <message>
        <source>World Bank</source>
        <translation>세계은행</translation>
    </message>
    <message>
        <source>Countries with an indicator by year.</source>
        <translation>연도별 지표가 있는 국가들입니다.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Rows of cells below a row of names.</source>
        <translation>이름 행 아래에 칸으로 된 행이 있습니다.</translation>
    </message>
    <message>
        <source>own runs: %1</source>
        <translation>자체 측정: %1건</translation>
    </message>
    <message>
        <source>snapshots: %1</source>
        <translation>스냅샷: %1개</translation>
    </message>
    <message>
        <source>models in them: %1</source>
        <translation>그 안의 모델: %1개</translation>
    </message>
    <message>
        <source>scores: %1</source>
        <translation>점수: %1개</translation>
    </message>
    <message>
        <source>new evaluations: %1</source>
        <translation>새 평가: %1개</translation>
    </message>
    <message>
        <source>funding rounds: %1</source>
        <translation>투자 라운드: %1건</translation>
    </message>
    <message>
        <source>programmes: %1</source>
        <translation>공공 사업: %1건</translation>
    </message>
    <message>
        <source>exchange rates: %1</source>
        <translation>환율: %1개</translation>
    </message>
    <message>
        <source>economies: %1</source>
        <translation>경제 지표: %1개</translation>
    </message>
</context>
<context>
    <name>podium::IndexDelegate</name>
    <message>
        <source>The line through the end of a bar is its interval; a hollow bar is an estimate.</source>
        <translation>막대 끝을 지나는 선은 구간이고, 속이 빈 막대는 추정치입니다.</translation>
    </message>
</context>
<context>
    <name>podium::IndexSideModel</name>
    <message>
        <source>as its source measures</source>
        <translation>출처가 측정한 대로</translation>
    </message>
    <message>
        <source>weighted mean of evaluations: %1</source>
        <translation>평가의 가중 평균: %1개</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Country or lab.</source>
        <translation>국가 또는 연구소.</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>지수</translation>
    </message>
    <message>
        <source>Whose ranking it is.</source>
        <translation>순위를 낸 지수.</translation>
    </message>
    <message>
        <source>What it measures</source>
        <translation>측정 대상</translation>
    </message>
    <message>
        <source>In a few words.</source>
        <translation>간단한 설명.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>기준</translation>
    </message>
    <message>
        <source>Day or edition of the figures.</source>
        <translation>수치의 날짜 또는 판.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>Among those shown that the index has.</source>
        <translation>지수에 있고 여기 표시된 것 가운데 순위.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>How many the index has, as far as it was read.</source>
        <translation>읽은 범위에서 지수에 있는 수.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>In the index&apos;s own unit, not to be compared between indices.</source>
        <translation>지수 고유의 단위. 지수 사이에 비교할 수 없습니다.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>구간</translation>
    </message>
    <message>
        <source>As the index prints it.</source>
        <translation>지수가 표시한 그대로.</translation>
    </message>
    <message>
        <source>Best model</source>
        <translation>최고 모델</translation>
    </message>
    <message>
        <source>What the rank rests on.</source>
        <translation>순위의 근거.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>주장</translation>
    </message>
    <message>
        <source>Whether it supports what most indices say.</source>
        <translation>다수 지수의 말을 뒷받침하는지.</translation>
    </message>
    <message>
        <source>supports rank %1</source>
        <translation>%1위 뒷받침</translation>
    </message>
    <message>
        <source>says rank %1</source>
        <translation>%1위라고 함</translation>
    </message>
    <message>
        <source>Kendall&apos;s tau</source>
        <translation>켄달 타우</translation>
    </message>
    <message>
        <source>Mean agreement of its order with the other indices; 1 is the same order.</source>
        <translation>다른 지수들과 순서가 일치하는 정도의 평균. 1이면 같은 순서입니다.</translation>
    </message>
    <message>
        <source>%1 stands at rank %2 in %3 of %4 indices</source>
        <translation>%1: 지수 %4개 가운데 %3개에서 %2위</translation>
    </message>
    <message>
        <source>No index ranks anybody who passes the filters.</source>
        <translation>필터를 통과한 대상을 다루는 지수가 없습니다.</translation>
    </message>
    <message>
        <source>Unmeasured</source>
        <translation>미측정</translation>
    </message>
    <message>
        <source>Its models without an index there, or only estimated.</source>
        <translation>그 지수에서 지수가 없거나 추정값만 있는 모델 수.</translation>
    </message>
    <message>
        <source>As far as measured, %1</source>
        <translation>측정된 바로는 %1</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>한계</translation>
    </message>
    <message>
        <source>Of the value: exact, at_least, or unsure, for models that are not measured.</source>
        <translation>값의 한계: 미측정 모델에 따라 exact, at_least, unsure.</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>%1 이상</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1개(%2)</translation>
    </message>
    <message>
        <source>models left out because what the filters ask is not known of them: %1</source>
        <translation>필터가 묻는 정보를 몰라 제외한 모델: %1</translation>
    </message>
</context>
<context>
    <name>podium::Inspector</name>
    <message>
        <source>No model is shown.</source>
        <translation>표시된 모델이 없습니다.</translation>
    </message>
    <message>
        <source>Reading the figures…</source>
        <translation>수치를 읽는 중…</translation>
    </message>
    <message numerus="yes">
        <source>%n evaluations, weighing %1 each</source>
        <translation>
            <numerusform>평가 %n개, 가중치 각 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evaluations, weighing differently</source>
        <translation>
            <numerusform>평가 %n개, 가중치 상이</numerusform>
        </translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>상세 정보</translation>
    </message>
    <message>
        <source>Evaluations of the model</source>
        <translation>모델의 평가</translation>
    </message>
    <message>
        <source>Copy record</source>
        <translation>기록 복사</translation>
    </message>
    <message>
        <source>Copy everything said here, with its rules and its source, as text.</source>
        <translation>여기에 적힌 모든 내용을 규칙, 출처와 함께 텍스트로 복사합니다.</translation>
    </message>
</context>
<context>
    <name>podium::ItemChip</name>
    <message>
        <source>%1. Click for what can be done, the cross to take it away.</source>
        <translation>%1. 클릭하면 할 수 있는 일이 보이고, 가위표를 클릭하면 빠집니다.</translation>
    </message>
    <message>
        <source>These figures do not know “%1”.</source>
        <translation>이 자료에 “%1” 항목이 없습니다.</translation>
    </message>
    <message>
        <source>%1, %2 of %3 compared</source>
        <translation>%1, 비교 대상 %3개 중 %2번째</translation>
    </message>
</context>
<context>
    <name>podium::ItemFinder</name>
    <message>
        <source>Lab</source>
        <translation>연구소</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Model, lab or country…</source>
        <translation>모델, 연구소, 국가…</translation>
    </message>
    <message>
        <source>What to compare</source>
        <translation>비교할 대상</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>찾은 결과</translation>
    </message>
</context>
<context>
    <name>podium::ItemRow</name>
    <message>
        <source>Make first</source>
        <translation>첫째로</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>왼쪽으로</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>오른쪽으로</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Compare: without %1</source>
        <translation>비교: %1 빼기</translation>
    </message>
    <message>
        <source>Compare: %1 first</source>
        <translation>비교: %1 첫째로</translation>
    </message>
    <message>
        <source>Compare: %1 moved</source>
        <translation>비교: %1 옮기기</translation>
    </message>
</context>
<context>
    <name>podium::Journey</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>앞으로</translation>
    </message>
    <message>
        <source>Recent view</source>
        <translation>최근 보기</translation>
    </message>
</context>
<context>
    <name>podium::KeptPage</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>끄기</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>켜기</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>파일로 저장…</translation>
    </message>
    <message>
        <source>Take out of the document</source>
        <translation>문서에서 빼기</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>“%1” 보기</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>파일로 저장</translation>
    </message>
    <message>
        <source>File of Podium (*.json)</source>
        <translation>Podium 파일 (*.json)</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>빼기: %1</translation>
    </message>
    <message>
        <source>Keep the view</source>
        <translation>보기 보관</translation>
    </message>
    <message>
        <source>What is shown now, in the document, under a name.</source>
        <translation>지금 보이는 것을 이름을 붙여 문서에 넣습니다.</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>이름:</translation>
    </message>
    <message>
        <source>View</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Keep the view “%1”</source>
        <translation>“%1” 보기 보관</translation>
    </message>
    <message>
        <source>Take in own methods, claims, corrections</source>
        <translation>내 방법, 주장, 수정 넣기</translation>
    </message>
    <message>
        <source>Assume a model…</source>
        <translation>모델 가정…</translation>
    </message>
    <message>
        <source>What if there were another model? Ranks, gaps and claims follow.</source>
        <translation>다른 모델이 있다면? 순위, 격차, 주장이 따라 바뀝니다.</translation>
    </message>
    <message>
        <source>Assume money…</source>
        <translation>자금 가정…</translation>
    </message>
    <message>
        <source>What if a lab raised more?</source>
        <translation>연구소가 자금을 더 모은다면?</translation>
    </message>
    <message>
        <source>Keep the view…</source>
        <translation>보기 보관…</translation>
    </message>
    <message>
        <source>Keep what is shown now in the document, under a name.</source>
        <translation>지금 보이는 것을 이름을 붙여 문서에 보관합니다.</translation>
    </message>
    <message>
        <source>Take in what is mine</source>
        <translation>내 것 넣기</translation>
    </message>
    <message>
        <source>Copy the methods, claims and corrections that Podium keeps on this computer into the document, so that they go with it.</source>
        <translation>Podium이 이 컴퓨터에 보관하는 방법, 주장, 수정을 문서에 복사해 함께 옮길 수 있게 합니다.</translation>
    </message>
    <message>
        <source>Scenarios, and what the document keeps</source>
        <translation>시나리오와 문서에 든 것</translation>
    </message>
    <message>
        <source>No scenario, and nothing of your own is kept.</source>
        <translation>시나리오도, 보관한 것도 없습니다.</translation>
    </message>
    <message>
        <source>Assume a model or money, or take a model out in its menu in the ranking: everything follows, and every title says so.</source>
        <translation>모델이나 자금을 가정하거나 순위의 메뉴에서 모델을 빼 보세요. 모든 것이 따라 바뀌고, 모든 제목에 그 사실이 나옵니다.</translation>
    </message>
</context>
<context>
    <name>podium::KeptRows</name>
    <message>
        <source>Scenario</source>
        <translation>시나리오</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>View</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>스토리</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>주장</translation>
    </message>
    <message>
        <source>Meaning of columns</source>
        <translation>열의 뜻</translation>
    </message>
    <message>
        <source>What</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>적용</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Last fetch</source>
        <translation>마지막 가져오기</translation>
    </message>
</context>
<context>
    <name>podium::LabFundingModel</name>
    <message>
        <source>Rounds left out, because the amount was not disclosed or there is no exchange rate: %1.</source>
        <translation>금액 미공개 또는 환율 없음으로 제외한 라운드: %1.</translation>
    </message>
    <message>
        <source>amount not disclosed</source>
        <translation>금액 미공개</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>연구소</translation>
    </message>
    <message>
        <source>Who raised the money.</source>
        <translation>자금을 조달한 곳입니다.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Where the lab has its seat.</source>
        <translation>연구소의 소재지입니다.</translation>
    </message>
    <message>
        <source>Total (%1)</source>
        <translation>합계 (%1)</translation>
    </message>
    <message>
        <source>New money of the period, converted at the rates of the days announced.</source>
        <translation>해당 기간의 신규 자금을 발표일 환율로 환산한 금액입니다.</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>라운드</translation>
    </message>
    <message>
        <source>Rounds in the total.</source>
        <translation>합계에 포함된 라운드 수입니다.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>The rounds in their own currencies.</source>
        <translation>라운드를 원래 통화로 적은 것입니다.</translation>
    </message>
</context>
<context>
    <name>podium::LabModel</name>
    <message>
        <source>yours; the figures say %1</source>
        <translation>직접 수정, 원래 수치: %1</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>연구소</translation>
    </message>
    <message>
        <source>Who makes models, or raises money.</source>
        <translation>모델을 만들거나 자금을 조달하는 곳입니다.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Where the lab counts.</source>
        <translation>연구소가 집계되는 국가입니다.</translation>
    </message>
    <message>
        <source>Own correction</source>
        <translation>직접 수정</translation>
    </message>
    <message>
        <source>Whether you moved the lab, and where the figures have it.</source>
        <translation>연구소의 국가를 직접 바꾸었는지, 원래 수치의 국가는 어디인지 나타냅니다.</translation>
    </message>
    <message>
        <source>Also points to</source>
        <translation>관련 국가</translation>
    </message>
    <message>
        <source>Other countries of its seat, owner or team.</source>
        <translation>본사, 소유주 또는 팀이 있는 다른 국가입니다.</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>다른 이름</translation>
    </message>
    <message>
        <source>What else it is found by.</source>
        <translation>검색에서 통하는 다른 이름입니다.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Variants in the figures shown.</source>
        <translation>표시된 수치에 있는 변형 수입니다.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>식별자</translation>
    </message>
    <message>
        <source>What files and the command line call it.</source>
        <translation>파일과 명령줄에서 쓰는 이름입니다.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Its English name.</source>
        <translation>영어 이름입니다.</translation>
    </message>
    <message>
        <source>Country of the figures</source>
        <translation>수치의 국가</translation>
    </message>
    <message>
        <source>Where the figures have a lab that you moved.</source>
        <translation>직접 옮긴 연구소가 수치에서 속한 국가입니다.</translation>
    </message>
</context>
<context>
    <name>podium::LagModel</name>
    <message>
        <source>reference</source>
        <translation>기준</translation>
    </message>
    <message>
        <source>ahead by at least %1</source>
        <translation>%1 이상 앞섬</translation>
    </message>
    <message>
        <source>ahead by %1</source>
        <translation>%1 앞섬</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 이상</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Country, lab or kind of weights.</source>
        <translation>국가, 연구소 또는 가중치 공개 여부.</translation>
    </message>
    <message>
        <source>Months behind</source>
        <translation>뒤처진 개월</translation>
    </message>
    <message>
        <source>Since the reference first had an index as high.</source>
        <translation>기준이 그만한 지수에 처음 이른 뒤로.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>구간</translation>
    </message>
    <message>
        <source>What the errors of the scores leave open.</source>
        <translation>점수 오차가 남겨 두는 범위.</translation>
    </message>
    <message>
        <source>Ahead in</source>
        <translation>앞설 확률</translation>
    </message>
    <message>
        <source>Share of the draws in which it is ahead of the reference.</source>
        <translation>기준보다 앞서는 추출의 비율.</translation>
    </message>
    <message>
        <source>Best model</source>
        <translation>최고 모델</translation>
    </message>
    <message>
        <source>Its index sets the level.</source>
        <translation>이 모델의 지수가 수준을 정합니다.</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>지수</translation>
    </message>
    <message>
        <source>Of the best model.</source>
        <translation>최고 모델의 지수.</translation>
    </message>
    <message>
        <source>There is nobody to compare. Remove a filter to see more.</source>
        <translation>비교할 대상이 없습니다. 필터를 하나 지우면 더 보입니다.</translation>
    </message>
    <message>
        <source>%1 is %2 months behind %3</source>
        <translation>%1: %3 대비 %2개월 뒤</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>하한</translation>
    </message>
    <message>
        <source>Lower end of the interval.</source>
        <translation>구간의 아래 끝.</translation>
    </message>
    <message>
        <source>High</source>
        <translation>상한</translation>
    </message>
    <message>
        <source>Upper end of the interval.</source>
        <translation>구간의 위쪽 끝.</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Reference, behind or ahead.</source>
        <translation>기준, 뒤처짐 또는 앞섬.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>최소</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>기준</translation>
    </message>
    <message>
        <source>Whose frontier the months are counted from.</source>
        <translation>개월을 세는 기준이 되는 최전선.</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>%1 이상</translation>
    </message>
    <message>
        <source>The level may have been reached before: the first model known had passed it, or one without an index of its own was out.</source>
        <translation>그 수준에 더 일찍 이르렀을 수 있습니다. 알려진 첫 모델이 이미 넘었거나, 지수가 측정되지 않은 모델이 먼저 나왔습니다.</translation>
    </message>
    <message>
        <source>Months from the day %1 first had an index as high, to %2</source>
        <translation>그만한 지수에 처음 이른 날(%1)부터 %2까지의 개월 수</translation>
    </message>
    <message>
        <source>ahead by at most %1</source>
        <translation>%1 이하 앞섬</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 이하</translation>
    </message>
    <message>
        <source>ahead by %1, unsure</source>
        <translation>%1 앞섬(불확실)</translation>
    </message>
    <message>
        <source>%1, unsure</source>
        <translation>%1(불확실)</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>최대 %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>미정</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>한계</translation>
    </message>
    <message>
        <source>exact, at_least, at_most, or unsure: open to both sides.</source>
        <translation>exact, at_least, at_most 또는 unsure(양쪽으로 열림).</translation>
    </message>
    <message>
        <source>Unmeasured</source>
        <translation>미측정</translation>
    </message>
    <message>
        <source>Its own models without an index, or only estimated.</source>
        <translation>지수가 없거나 추정만 있는 자체 모델.</translation>
    </message>
    <message>
        <source>As far as measured, %1 is %2 months behind %3</source>
        <translation>측정된 바로는 %1, %3보다 %2개월 뒤처짐</translation>
    </message>
    <message>
        <source>arrows: open to that side, for models without an index or only estimated may stand higher (%1 in all)</source>
        <translation>화살표: 지수가 없거나 추정만 있는 모델이 더 높을 수 있어 그쪽으로 열려 있음(모두 %1개)</translation>
    </message>
    <message>
        <source>As far as measured, %1 are %2 months behind %3</source>
        <translation>측정된 바로는 %1, %3보다 %2개월 뒤처짐</translation>
    </message>
    <message>
        <source>%1 are %2 months behind %3</source>
        <translation>%1, %3보다 %2개월 뒤처짐</translation>
    </message>
</context>
<context>
    <name>podium::LagSteps</name>
    <message>
        <source>Above %1 since its first index known</source>
        <translation>알려진 첫 지수부터 앞선 대상: %1</translation>
    </message>
    <message>
        <source>First above what %1 has reached</source>
        <translation>도달 수준을 처음 넘은 날(대상: %1)</translation>
    </message>
    <message>
        <source>First index known of %1, which is as high</source>
        <translation>알려진 첫 지수가 이미 그 수준인 날(대상: %1)</translation>
    </message>
    <message>
        <source>First index of %1 as high</source>
        <translation>같은 수준에 처음 도달한 날(대상: %1)</translation>
    </message>
    <message>
        <source>Highest index of %1</source>
        <translation>최고 지수(%1)</translation>
    </message>
    <message>
        <source>Day of the figures</source>
        <translation>수치 기준일</translation>
    </message>
    <message>
        <source>Days ÷ days of a mean month</source>
        <translation>일수 ÷ 한 달의 평균 일수</translation>
    </message>
</context>
<context>
    <name>podium::Language</name>
    <message>
        <source>Unassigned</source>
        <translation>미배정</translation>
    </message>
</context>
<context>
    <name>podium::Ledger</name>
    <message>
        <source>Equity</source>
        <translation>지분</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>부채</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>보조금</translation>
    </message>
    <message>
        <source>Public offering</source>
        <translation>기업공개</translation>
    </message>
    <message>
        <source>Sale of existing shares</source>
        <translation>구주 매각</translation>
    </message>
    <message>
        <source>Merger</source>
        <translation>합병</translation>
    </message>
    <message>
        <source>Licence deal</source>
        <translation>라이선스 계약</translation>
    </message>
    <message>
        <source>Pledged donation</source>
        <translation>약정 기부</translation>
    </message>
    <message>
        <source>From the parent company</source>
        <translation>모회사 지원</translation>
    </message>
    <message>
        <source>Committed orders</source>
        <translation>확정 발주</translation>
    </message>
    <message>
        <source>Structured financing</source>
        <translation>구조화 금융</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>보도</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>발표</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>승인</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>교부</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>약정</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>확약</translation>
    </message>
    <message>
        <source>Letter of intent</source>
        <translation>의향서</translation>
    </message>
    <message>
        <source>Framework agreement</source>
        <translation>기본 합의</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>잠정</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>In talks</source>
        <translation>협의 중</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>대체됨</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>추정</translation>
    </message>
    <message>
        <source>Launched</source>
        <translation>출범</translation>
    </message>
    <message>
        <source>Enacted</source>
        <translation>확정</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>공공</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>민간</translation>
    </message>
    <message>
        <source>Public and private</source>
        <translation>공공·민간</translation>
    </message>
    <message>
        <source>Programme of several years</source>
        <translation>다년 사업</translation>
    </message>
    <message>
        <source>Part of a programme</source>
        <translation>사업의 일부</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>펀드</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>인프라</translation>
    </message>
    <message>
        <source>AI budget of a year</source>
        <translation>연간 AI 예산</translation>
    </message>
    <message>
        <source>Budget of a year</source>
        <translation>연간 예산</translation>
    </message>
    <message>
        <source>Language-model programme</source>
        <translation>언어 모델 사업</translation>
    </message>
    <message>
        <source>Estimate over years</source>
        <translation>누적 추정</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>사업</translation>
    </message>
    <message>
        <source>Investment of companies</source>
        <translation>기업 투자</translation>
    </message>
    <message>
        <source>Equity stake</source>
        <translation>지분 출자</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>약 %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>최대 %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>%1 초과</translation>
    </message>
    <message>
        <source>Export control</source>
        <translation>수출 통제</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>규제</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>정책</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>시장</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>출시</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>연구소</translation>
    </message>
    <message>
        <source>Ranked models</source>
        <translation>순위에 든 모델</translation>
    </message>
    <message>
        <source>Models in the top</source>
        <translation>상위권 모델</translation>
    </message>
    <message>
        <source>People</source>
        <translation>인구</translation>
    </message>
    <message>
        <source>Gross domestic product</source>
        <translation>국내총생산</translation>
    </message>
    <message>
        <source>GPU clusters, running</source>
        <translation>가동 중인 GPU 클러스터</translation>
    </message>
    <message>
        <source>GPU clusters, planned</source>
        <translation>계획된 GPU 클러스터</translation>
    </message>
    <message>
        <source>GPUs running, as H100</source>
        <translation>가동 중인 GPU(H100 환산)</translation>
    </message>
    <message>
        <source>GPUs planned, as H100</source>
        <translation>계획된 GPU(H100 환산)</translation>
    </message>
    <message>
        <source>Industrial robots installed</source>
        <translation>설치된 산업용 로봇</translation>
    </message>
    <message>
        <source>Notable models (AI Index)</source>
        <translation>주목할 모델(AI Index)</translation>
    </message>
    <message>
        <source>Notable models (Epoch AI)</source>
        <translation>주목할 모델(Epoch AI)</translation>
    </message>
    <message>
        <source>Notable language models (Epoch AI)</source>
        <translation>주목할 언어 모델(Epoch AI)</translation>
    </message>
    <message>
        <source>Private investment in AI</source>
        <translation>AI 민간 투자</translation>
    </message>
    <message>
        <source>High</source>
        <translation>높음</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>낮음</translation>
    </message>
    <message>
        <source>Best models</source>
        <translation>최고 모델</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>집계</translation>
    </message>
    <message>
        <source>Raised by labs</source>
        <translation>연구소 조달액</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>사업</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>경제</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>%1% of GDP (%2)</source>
        <translation>GDP의 %1%(%2년)</translation>
    </message>
    <message>
        <source>%1 %2 per person (%3)</source>
        <translation>1인당 %1 %2(%3년)</translation>
    </message>
    <message>
        <source>Data centres</source>
        <translation>데이터 센터</translation>
    </message>
    <message>
        <source>Adults using AI</source>
        <translation>AI를 쓰는 성인</translation>
    </message>
    <message>
        <source>Newly funded AI companies</source>
        <translation>새로 투자받은 AI 기업</translation>
    </message>
    <message>
        <source>Corporate investment in AI</source>
        <translation>AI 기업 투자</translation>
    </message>
    <message>
        <source>Private investment in generative AI</source>
        <translation>생성형 AI 민간 투자</translation>
    </message>
    <message>
        <source>Revenue at an annual rate</source>
        <translation>연환산 매출</translation>
    </message>
    <message>
        <source>Spending on compute</source>
        <translation>컴퓨팅 지출</translation>
    </message>
    <message>
        <source>Active users</source>
        <translation>활성 이용자</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>인력</translation>
    </message>
    <message>
        <source>Messages a day</source>
        <translation>하루 메시지</translation>
    </message>
    <message>
        <source>Tokens a day</source>
        <translation>하루 토큰</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100 환산</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>퍼센트</translation>
    </message>
    <message>
        <source>people</source>
        <translation>명</translation>
    </message>
    <message>
        <source>users</source>
        <translation>명</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>연 %1</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>하루 %1</translation>
    </message>
    <message>
        <source>%1 H100 equivalents</source>
        <translation>H100 환산 %1개</translation>
    </message>
    <message>
        <source>AI compute of the world</source>
        <translation>세계 AI 컴퓨팅</translation>
    </message>
    <message>
        <source>AI budget of a year, wider definition</source>
        <translation>연간 AI 예산(넓은 정의)</translation>
    </message>
    <message>
        <source>Change of an index</source>
        <translation>지수 변경</translation>
    </message>
    <message>
        <source>Revenue of a year</source>
        <translation>연간 매출</translation>
    </message>
    <message>
        <source>Revenue of a quarter</source>
        <translation>분기 매출</translation>
    </message>
    <message>
        <source>Operating loss of a year</source>
        <translation>연간 영업 손실</translation>
    </message>
    <message>
        <source>Net loss of a year</source>
        <translation>연간 순손실</translation>
    </message>
    <message>
        <source>Operating expenses of a year</source>
        <translation>연간 영업 비용</translation>
    </message>
    <message>
        <source>Spending on compute in a year</source>
        <translation>연간 컴퓨팅 지출</translation>
    </message>
    <message>
        <source>Spending on research in a year</source>
        <translation>연간 연구 개발 지출</translation>
    </message>
    <message>
        <source>Cash and short-term investments</source>
        <translation>현금과 단기 투자</translation>
    </message>
    <message>
        <source>Compute committed for the future</source>
        <translation>앞으로의 컴퓨팅 약정</translation>
    </message>
    <message>
        <source>Customers in business</source>
        <translation>기업 고객</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>최소 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>최대 %1</translation>
    </message>
    <message>
        <source>%1 in part</source>
        <translation>%1(일부만)</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>가정</translation>
    </message>
    <message>
        <source>%1 (wider definition)</source>
        <translation>%1(더 넓은 정의)</translation>
    </message>
</context>
<context>
    <name>podium::Main</name>
    <message>
        <source>There is not enough memory; close other programs and start again.</source>
        <translation>메모리가 부족합니다. 다른 프로그램을 닫고 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>An argument is not UTF-8, such as the name of a file from another system; give the file a name in UTF-8.</source>
        <translation>다른 시스템에서 온 파일 이름처럼 UTF-8이 아닌 인수가 있습니다. 파일 이름을 UTF-8로 바꾸십시오.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Start it from a desktop, or use its commands, which &quot;podium --help&quot; lists.</source>
        <translation>창을 열 화면이 없습니다. 데스크톱에서 시작하거나, &quot;podium --help&quot;에 나오는 명령을 쓰십시오.</translation>
    </message>
</context>
<context>
    <name>podium::MainWindow</name>
    <message>
        <source>Podium</source>
        <translation>Podium</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>작업 공간</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>“%1” 저장 완료.</translation>
    </message>
    <message>
        <source>%1[*] – Podium</source>
        <translation>%1[*] – Podium</translation>
    </message>
    <message>
        <source>Claims are held against all days and rules; what is chosen on other pages does not act here.</source>
        <translation>주장은 모든 기준일과 규칙에 비추어 판정합니다. 다른 페이지에서 고른 것은 여기에 적용되지 않습니다.</translation>
    </message>
    <message>
        <source>Each slide keeps its own choices; what is chosen on other pages does not act here.</source>
        <translation>슬라이드마다 고른 것이 따로 있습니다. 다른 페이지에서 고른 것은 여기에 적용되지 않습니다.</translation>
    </message>
</context>
<context>
    <name>podium::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Hide this message.</source>
        <translation>이 메시지를 숨깁니다.</translation>
    </message>
</context>
<context>
    <name>podium::MethodMenus</name>
    <message>
        <source>Scores</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Put together by</source>
        <translation>종합 방식</translation>
    </message>
    <message>
        <source>Weights of evaluations</source>
        <translation>평가의 가중치</translation>
    </message>
    <message>
        <source>Missing scores</source>
        <translation>빠진 점수</translation>
    </message>
    <message>
        <source>All as the method has it</source>
        <translation>모두 방법의 규칙대로</translation>
    </message>
</context>
<context>
    <name>podium::MethodPanel</name>
    <message>
        <source>Not counted what the rules change.</source>
        <translation>규칙이 바꾸는 것을 세지 않았습니다.</translation>
    </message>
    <message>
        <source>Counting what the rules change…</source>
        <translation>규칙이 무엇을 바꾸는지 세는 중…</translation>
    </message>
    <message>
        <source>It is the method&apos;s own rule.</source>
        <translation>방법 자체의 규칙입니다.</translation>
    </message>
    <message>
        <source>Of the top %2, %1 would not be there by the method&apos;s own rule.</source>
        <translation>상위 %2위 가운데 모델 %1개는 방법 자체의 규칙으로는 그 안에 들지 못합니다.</translation>
    </message>
    <message>
        <source>The order is the same as by the method&apos;s own rule.</source>
        <translation>방법 자체의 규칙과 순서가 같습니다.</translation>
    </message>
    <message>
        <source>The top %1 are the same models; ranks move by up to %2 places.</source>
        <translation>상위 %1위의 모델은 같고, 순위 변동은 최대 %2계단입니다.</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>불가능</translation>
    </message>
    <message>
        <source>%1 of %2 change</source>
        <translation>%2개 중 %1개 바뀜</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Choose how scores become one index; the ranking follows. Beside each choice stands how many models of the top it would change.</source>
        <translation>점수를 지수 하나로 만드는 방법을 고르면 순위가 따라 바뀝니다. 선택마다 상위 모델이 몇 개 바뀌는지 함께 표시합니다.</translation>
    </message>
    <message>
        <source>How scores are made comparable</source>
        <translation>점수를 비교할 수 있게 만드는 방법</translation>
    </message>
    <message>
        <source>How they are put together</source>
        <translation>점수를 종합하는 방법</translation>
    </message>
    <message>
        <source>What becomes of missing scores</source>
        <translation>빠진 점수의 처리</translation>
    </message>
    <message>
        <source>As the method has them</source>
        <translation>방법의 규칙대로</translation>
    </message>
    <message>
        <source>All three rules as the method has them; weights stay.</source>
        <translation>세 규칙을 모두 방법의 규칙대로 되돌리며, 가중치는 그대로 둡니다.</translation>
    </message>
</context>
<context>
    <name>podium::MethodWords</name>
    <message>
        <source>min–max normalisation</source>
        <translation>최소–최대 정규화</translation>
    </message>
    <message>
        <source>z-scores (mean 50, standard deviation 10)</source>
        <translation>z 점수(평균 50, 표준편차 10)</translation>
    </message>
    <message>
        <source>scores as ranks</source>
        <translation>점수를 순위로 변환</translation>
    </message>
    <message>
        <source>scores as Borda points</source>
        <translation>점수를 보르다 점수로 변환</translation>
    </message>
    <message>
        <source>scores as percentile ranks</source>
        <translation>점수를 백분위 순위로 변환</translation>
    </message>
    <message>
        <source>scores as distance to the reference</source>
        <translation>점수를 기준과의 거리로 변환</translation>
    </message>
    <message>
        <source>goalposts</source>
        <translation>고정 상·하한 정규화</translation>
    </message>
    <message>
        <source>geometric mean</source>
        <translation>기하평균</translation>
    </message>
    <message>
        <source>harmonic mean</source>
        <translation>조화평균</translation>
    </message>
    <message>
        <source>Copeland duels</source>
        <translation>코플랜드 맞대결</translation>
    </message>
    <message>
        <source>mean win rate</source>
        <translation>평균 승률</translation>
    </message>
    <message>
        <source>Borda count</source>
        <translation>보르다 집계</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>own weights: %1</source>
        <translation>직접 정한 가중치: %1</translation>
    </message>
    <message>
        <source>equal weights</source>
        <translation>동일 가중치</translation>
    </message>
    <message>
        <source>categories weighted equally</source>
        <translation>범주별 동일 가중치</translation>
    </message>
    <message>
        <source>principal component weights</source>
        <translation>주성분 가중치</translation>
    </message>
    <message>
        <source>At least one evaluation runs against the others and has a negative weight: a better score there lowers the index.</source>
        <translation>다른 평가와 반대로 움직여 가중치가 음수인 평가가 있습니다. 그 평가에서는 점수가 높을수록 지수가 낮아집니다.</translation>
    </message>
    <message>
        <source>Models shown that are judged by fewer evaluations than others: %1.</source>
        <translation>표시된 모델 중 다른 모델보다 적은 평가로 계산한 모델: %1개.</translation>
    </message>
    <message>
        <source>A score of zero in one evaluation makes the whole index zero.</source>
        <translation>평가 하나라도 0점이면 지수 전체가 0이 됩니다.</translation>
    </message>
    <message>
        <source>Under these rules errors of scores have no size in index points, so indices have no intervals.</source>
        <translation>이 규칙에서는 점수의 오차를 지수의 점으로 나타낼 수 없어 지수의 구간이 없습니다.</translation>
    </message>
    <message>
        <source>In at least one evaluation every score lies at or beyond the goalposts, so that it tells nobody apart; goalposts are in the unit of the scores.</source>
        <translation>적어도 한 평가에서 모든 점수가 기준점에 있거나 이를 벗어나, 어떤 모델도 구별하지 못합니다. 기준점의 단위는 점수의 단위와 같아야 합니다.</translation>
    </message>
    <message>
        <source>scores beyond %1 at each end brought in</source>
        <translation>양 끝 %1 비율의 점수를 안쪽 값으로 당김</translation>
    </message>
    <message>
        <source>weights scaled up over missing scores, from %1 measured (≈)</source>
        <translation>결측 점수의 가중치를 나머지에 재배분(측정 %1 이상)(≈)</translation>
    </message>
    <message>
        <source>missing scores filled in with the mean, from %1 measured (≈)</source>
        <translation>결측 점수를 평균으로 대체(측정 %1 이상)(≈)</translation>
    </message>
    <message>
        <source>missing scores filled in with the median, from %1 measured (≈)</source>
        <translation>결측 점수를 중앙값으로 대체(측정 %1 이상)(≈)</translation>
    </message>
    <message>
        <source>missing scores predicted from the others, from %1 measured (≈)</source>
        <translation>결측 점수를 다른 점수로 예측(측정 %1 이상)(≈)</translation>
    </message>
    <message>
        <source>Models shown with scores filled in, not measured (≈): %1.</source>
        <translation>표시된 모델 중 결측 점수를 채워 넣은 모델(≈): %1개.</translation>
    </message>
    <message>
        <source>These rules compare models with each other: one model more or less changes every index. They are computed over all variants that pass the filters, whatever countries or names are shown.</source>
        <translation>이 규칙은 모델을 서로 비교하므로 모델이 하나만 늘거나 줄어도 모든 지수가 바뀝니다. 표시하는 국가나 찾는 이름과 관계없이 필터를 통과한 모든 변형으로 계산합니다.</translation>
    </message>
    <message>
        <source>a missing score counts no points, from %1 measured (≈)</source>
        <translation>결측 점수는 0점으로 계산(측정 %1 이상)(≈)</translation>
    </message>
    <message>
        <source>duels by the scores that both models have, from %1 measured (≈)</source>
        <translation>두 모델에 모두 있는 점수로만 대결(측정 %1 이상)(≈)</translation>
    </message>
    <message>
        <source>Models shown with missing scores, which count no points: %1.</source>
        <translation>표시된 모델 중 결측 점수가 있어 그 평가에서 점수를 얻지 못한 모델: %1개.</translation>
    </message>
</context>
<context>
    <name>podium::ModelFacts</name>
    <message>
        <source>open weights</source>
        <translation>가중치 공개</translation>
    </message>
    <message>
        <source>closed weights</source>
        <translation>가중치 비공개</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>추론 모델</translation>
    </message>
    <message>
        <source>no reasoning</source>
        <translation>비추론 모델</translation>
    </message>
    <message>
        <source>%1 (estimated)</source>
        <translation>%1 (추정)</translation>
    </message>
    <message>
        <source>World rank</source>
        <translation>세계 순위</translation>
    </message>
    <message>
        <source>Rank shown</source>
        <translation>표시 순위</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2개 중 %1위</translation>
    </message>
    <message>
        <source>Rank interval</source>
        <translation>순위 구간</translation>
    </message>
    <message>
        <source>Against %1 (%2)</source>
        <translation>%1 대비 (%2)</translation>
    </message>
    <message>
        <source>Price per million tokens</source>
        <translation>백만 토큰당 가격</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>초당 토큰 수</translation>
    </message>
    <message>
        <source>Parameters (billions)</source>
        <translation>매개변수(십억 개)</translation>
    </message>
    <message>
        <source>Context (tokens)</source>
        <translation>문맥 길이(토큰)</translation>
    </message>
    <message>
        <source>Tick: median of the models shown.</source>
        <translation>눈금: 표시된 모델의 중앙값.</translation>
    </message>
    <message>
        <source>Against its neighbours in rank, weakest in %1 and strongest in %2.</source>
        <translation>순위가 가까운 모델과 비교한 약점: %1. 강점: %2.</translation>
    </message>
    <message>
        <source>Against its neighbours in rank, weakest in %1.</source>
        <translation>순위가 가까운 모델과 비교한 약점: %1.</translation>
    </message>
    <message>
        <source>Against its neighbours in rank, strongest in %1.</source>
        <translation>순위가 가까운 모델과 비교한 강점: %1.</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>측정 안 됨</translation>
    </message>
    <message>
        <source>%1: %2 (weight %3)</source>
        <translation>%1: %2 (가중치 %3)</translation>
    </message>
    <message>
        <source>Published index</source>
        <translation>공표 지수</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (own correction; the figures say %2)</source>
        <translation>%1(직접 수정, 원래 수치: %2)</translation>
    </message>
    <message>
        <source>%1 (no check)</source>
        <translation>%1 (검증 아님)</translation>
    </message>
</context>
<context>
    <name>podium::ModelMenu</name>
    <message>
        <source>Compare all with %1</source>
        <translation>전체를 %1 모델과 비교</translation>
    </message>
    <message>
        <source>Show every index as a multiple of this one&apos;s.</source>
        <translation>모든 지수를 이 모델 지수의 배수로 표시합니다.</translation>
    </message>
    <message>
        <source>Copy record</source>
        <translation>기록 복사</translation>
    </message>
    <message>
        <source>Copy everything about this model as text.</source>
        <translation>이 모델에 관한 모든 내용을 텍스트로 복사합니다.</translation>
    </message>
    <message>
        <source>All models of %1</source>
        <translation>%1의 모든 모델</translation>
    </message>
    <message>
        <source>Show every variant of this lab&apos;s models, and no others.</source>
        <translation>이 연구소 모델의 모든 변형만 표시합니다.</translation>
    </message>
    <message>
        <source>What if %1 were not there</source>
        <translation>%1 없이 보기</translation>
    </message>
    <message>
        <source>Take it out in a scenario of the document; every title says so.</source>
        <translation>문서의 시나리오에서 뺍니다. 모든 제목에 그 사실이 나옵니다.</translation>
    </message>
</context>
<context>
    <name>podium::ModelName</name>
    <message>
        <source>%1 (own run)</source>
        <translation>%1 (자체 측정)</translation>
    </message>
</context>
<context>
    <name>podium::MoneyColumns</name>
    <message>
        <source>Currency</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>Of the amount as announced.</source>
        <translation>발표된 금액의 통화입니다.</translation>
    </message>
    <message>
        <source>Converted to</source>
        <translation>환산 통화</translation>
    </message>
    <message>
        <source>The currency of the converted amount.</source>
        <translation>환산한 금액의 통화입니다.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>환율</translation>
    </message>
    <message>
        <source>Units of the target currency for one unit.</source>
        <translation>원래 통화 1단위에 해당하는 대상 통화의 금액입니다.</translation>
    </message>
    <message>
        <source>Rate of</source>
        <translation>환율 날짜</translation>
    </message>
    <message>
        <source>The day or period of the exchange rate.</source>
        <translation>환율의 날짜 또는 기간입니다.</translation>
    </message>
    <message>
        <source>What the rate is</source>
        <translation>환율의 종류</translation>
    </message>
    <message>
        <source>A day&apos;s rate or what stands in for it.</source>
        <translation>그날의 환율 또는 그것을 대신한 값입니다.</translation>
    </message>
    <message>
        <source>At prices of</source>
        <translation>물가 기준</translation>
    </message>
    <message>
        <source>The year at whose prices the amount stands.</source>
        <translation>금액이 어느 해의 물가인지입니다.</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>재는 단위</translation>
    </message>
    <message>
        <source>Money per person or per cent of the GDP.</source>
        <translation>한 사람당 금액 또는 GDP에 대한 백분율입니다.</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>기준 연도</translation>
    </message>
    <message>
        <source>The year of the population or of the GDP.</source>
        <translation>인구 또는 GDP의 연도입니다.</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>상대 규모</translation>
    </message>
    <message>
        <source>Per head or per cent of GDP, with the year of the figure.</source>
        <translation>1인당 또는 GDP 대비 %, 수치의 연도와 함께.</translation>
    </message>
    <message>
        <source>Of the sum.</source>
        <translation>합계의 통화입니다.</translation>
    </message>
    <message>
        <source>The year at whose prices the sum stands.</source>
        <translation>합계가 어느 해의 물가인지입니다.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>Not disclosed, or without an exchange rate.</source>
        <translation>비공개이거나 환율이 없음.</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>한계</translation>
    </message>
    <message>
        <source>What the sum says of the true one.</source>
        <translation>합계가 참값에 대해 말하는 것입니다.</translation>
    </message>
</context>
<context>
    <name>podium::MoneyComparisons</name>
    <message>
        <source>Mistral, OpenAI and Anthropic as in the report of October 2025</source>
        <translation>2025년 10월 보도의 미스트랄, 오픈AI, 앤트로픽</translation>
    </message>
    <message>
        <source>What the three announced in August and September 2025.</source>
        <translation>세 곳이 2025년 8월과 9월에 발표한 금액.</translation>
    </message>
    <message>
        <source>All years; rounds of labs there, and programmes of these countries.</source>
        <translation>모든 연도. 해당 국가 연구소의 투자 유치와 국가 사업.</translation>
    </message>
    <message>
        <source>United States, China, South Korea, France, Canada, United Kingdom and Japan</source>
        <translation>미국, 중국, 한국, 프랑스, 캐나다, 영국, 일본</translation>
    </message>
    <message>
        <source>South Korea: rounds of its labs, and its programmes</source>
        <translation>한국: 연구소 투자 라운드와 국가 사업</translation>
    </message>
    <message>
        <source>Newcomers: Vietnam, Saudi Arabia, Switzerland, Emirates and India</source>
        <translation>새로 나선 나라: 베트남, 사우디아라비아, 스위스, 아랍에미리트, 인도</translation>
    </message>
</context>
<context>
    <name>podium::MoneyIndexModel</name>
    <message>
        <source>Country or lab</source>
        <translation>국가 또는 연구소</translation>
    </message>
    <message>
        <source>Those with money and an index.</source>
        <translation>금액과 지수가 모두 있는 곳.</translation>
    </message>
    <message>
        <source>Money raised</source>
        <translation>조달 금액</translation>
    </message>
    <message>
        <source>Counted rounds of labs over all years known.</source>
        <translation>알려진 모든 연도의 신규 자금 라운드.</translation>
    </message>
    <message>
        <source>Best model</source>
        <translation>최고 모델</translation>
    </message>
    <message>
        <source>Its index is the one compared.</source>
        <translation>이 모델의 지수를 비교합니다.</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>지수</translation>
    </message>
    <message>
        <source>Of the best model.</source>
        <translation>최고 모델의 지수.</translation>
    </message>
    <message>
        <source>On the line</source>
        <translation>추세선 값</translation>
    </message>
    <message>
        <source>Index of the trend line at this money.</source>
        <translation>이 금액에서 추세선의 지수.</translation>
    </message>
    <message>
        <source>Above the line</source>
        <translation>추세선 대비</translation>
    </message>
    <message>
        <source>Index points above the trend line; below 0 is below it.</source>
        <translation>추세선보다 높은 지수 점수. 0보다 작으면 아래입니다.</translation>
    </message>
    <message>
        <source>There are too few points for a trend line.</source>
        <translation>추세선을 그리기에는 점이 너무 적습니다.</translation>
    </message>
    <message>
        <source>%1 stands highest above the line of money and index</source>
        <translation>자금 대비 지수가 가장 높은 곳: %1</translation>
    </message>
    <message>
        <source>index %1, money %2</source>
        <translation>지수 %1, 자금 %2</translation>
    </message>
    <message>
        <source>%1 points from the line</source>
        <translation>추세선과의 차이 %1점</translation>
    </message>
    <message>
        <source>%1 of the best model (points of 100)</source>
        <translation>최고 모델의 %1 (100점 만점)</translation>
    </message>
    <message>
        <source>Money per point</source>
        <translation>점수당 자금</translation>
    </message>
    <message>
        <source>No price: the money paid for much else, and points do not add up.</source>
        <translation>가격이 아닙니다. 자금은 다른 곳에도 쓰였고 점수는 더해지지 않습니다.</translation>
    </message>
    <message>
        <source>Private investment in AI, %1 to %2</source>
        <translation>AI 민간 투자, %1~%2년</translation>
    </message>
    <message>
        <source>Money raised by labs in all years known</source>
        <translation>연구소 조달액, 알려진 모든 연도</translation>
    </message>
    <message>
        <source>%1 (%2), logarithmic</source>
        <translation>%1(%2), 로그</translation>
    </message>
    <message>
        <source>beside the line, for money is missing in them: %1</source>
        <translation>빠진 금액이 있어 추세선에서 뺀 점: %1개</translation>
    </message>
    <message>
        <source>only %1 points: too few to read anything from the line</source>
        <translation>점이 %1개뿐: 선에서 아무것도 읽을 수 없음</translation>
    </message>
    <message>
        <source>As far as measured, %1 stands highest above the line of money and index</source>
        <translation>측정된 바로는 자금·지수 추세선보다 가장 높은 곳: %1</translation>
    </message>
    <message numerus="yes">
        <source>Money and the best index of %n labs</source>
        <translation>
            <numerusform>연구소 %n곳의 자금과 최고 지수</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Money and the best index of %n countries</source>
        <translation>
            <numerusform>%n개국의 자금과 최고 지수</numerusform>
        </translation>
    </message>
    <message>
        <source>Id</source>
        <translation>식별자</translation>
    </message>
    <message>
        <source>Code of the country or id of the lab.</source>
        <translation>나라의 코드 또는 기업의 식별자입니다.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>Of the money.</source>
        <translation>돈의 통화입니다.</translation>
    </message>
    <message>
        <source>Index, lower end</source>
        <translation>지수, 아래 끝</translation>
    </message>
    <message>
        <source>Of its interval, where one is known.</source>
        <translation>구간을 아는 곳에서 그 끝입니다.</translation>
    </message>
    <message>
        <source>Index, upper end</source>
        <translation>지수, 위 끝</translation>
    </message>
    <message>
        <source>Is above the line</source>
        <translation>선보다 위인지</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>추정</translation>
    </message>
    <message>
        <source>The source guessed the index.</source>
        <translation>출처가 짐작한 지수입니다.</translation>
    </message>
    <message>
        <source>Bound of the money</source>
        <translation>돈의 한계</translation>
    </message>
    <message>
        <source>What the sum says of the true one.</source>
        <translation>합계가 참값에 대해 말하는 것입니다.</translation>
    </message>
    <message>
        <source>Bound of the index</source>
        <translation>지수의 한계</translation>
    </message>
    <message>
        <source>At least so much where models of it are not measured.</source>
        <translation>재지 않은 모델이 있으면 적어도 이만큼입니다.</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>재지 않음</translation>
    </message>
    <message>
        <source>Its models without an index or with an estimated one.</source>
        <translation>지수가 없거나 추정된 모델의 수입니다.</translation>
    </message>
    <message>
        <source>Money: Stanford University, AI Index, as named with each figure.</source>
        <translation>돈: 스탠퍼드 대학교 AI Index, 각 수치에 적힌 대로.</translation>
    </message>
    <message>
        <source>what groups such as Alibaba, Tencent, LG or Google pay for models themselves is not in it</source>
        <translation>알리바바, 텐센트, LG, 구글 같은 그룹이 모델에 직접 쓰는 돈은 들어 있지 않음</translation>
    </message>
    <message>
        <source>least squares: %1 points for ten times the money; explains %2 of the variance and shows no cause</source>
        <translation>최소제곱: 돈이 열 배일 때 %1점; 설명하는 분산: %2; 원인을 보이지는 않음</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>%1 이상</translation>
    </message>
    <message numerus="yes">
        <source>As far as known, of %n labs %1 has both the most money and the best model</source>
        <translation>
            <numerusform>알려진 바로는 연구소 %n곳 가운데 자금과 모델 모두 1위는 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As far as known, of %n countries %1 has both the most money and the best model</source>
        <translation>
            <numerusform>알려진 바로는 %n개국 가운데 자금과 모델 모두 1위는 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As far as known, of %n labs %1 has the most money, %2 the best model</source>
        <translation>
            <numerusform>알려진 바로는 연구소 %n곳 가운데 자금 최다는 %1, 최고 모델은 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As far as known, of %n countries %1 has the most money, %2 the best model</source>
        <translation>
            <numerusform>알려진 바로는 %n개국 가운데 자금 최다는 %1, 최고 모델은 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, unsure</source>
        <translation>%1(불확실)</translation>
    </message>
    <message>
        <source>Where that is sure.</source>
        <translation>확실할 때만.</translation>
    </message>
    <message>
        <source>Bound of the distance</source>
        <translation>거리의 확실성</translation>
    </message>
    <message>
        <source>Unsure where models behind the line are not measured.</source>
        <translation>추세선의 바탕에 재지 않은 모델이 있으면 불확실합니다.</translation>
    </message>
    <message>
        <source>≥ and arrows: at least, for not all models are measured: %1; the line may lie otherwise, too</source>
        <translation>≥·화살표: 적어도, 재지 않은 모델이 있기 때문: %1; 선의 위치도 달라질 수 있음</translation>
    </message>
    <message>
        <source>at least so much money, for some of it is missing: %1</source>
        <translation>금액 일부가 빠져 하한인 곳: %1개</translation>
    </message>
    <message>
        <source>≥ and arrows: at least, for not all models are measured: %1</source>
        <translation>≥·화살표: 적어도, 재지 않은 모델이 있기 때문: %1</translation>
    </message>
</context>
<context>
    <name>podium::MoneyIndexPage</name>
    <message>
        <source>By country</source>
        <translation>국가별</translation>
    </message>
    <message>
        <source>By lab</source>
        <translation>연구소별</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Money beside the best index</source>
        <translation>최고 지수와 자금</translation>
    </message>
    <message>
        <source>There are too few points for a trend line.</source>
        <translation>추세선을 그리기에는 점이 너무 적습니다.</translation>
    </message>
    <message>
        <source>Rounds of labs</source>
        <translation>연구소 라운드</translation>
    </message>
    <message>
        <source>Private investment</source>
        <translation>민간 투자</translation>
    </message>
    <message>
        <source>Money and index: whose</source>
        <translation>자금과 지수: 대상</translation>
    </message>
    <message>
        <source>Money and index: which money</source>
        <translation>자금과 지수: 자금 종류</translation>
    </message>
</context>
<context>
    <name>podium::MoneyIndexRemarks</name>
    <message>
        <source>There are too few points for a trend line.</source>
        <translation>추세선을 그리기에는 점이 너무 적습니다.</translation>
    </message>
    <message>
        <source>Trend line by least squares on log10 of the money: %1 index points for ten times the money; it explains %2 of the variance; residuals spread by %3 points.</source>
        <translation>금액의 log10에 대한 최소제곱 추세선: 금액이 10배일 때 지수 차이 %1점, 설명하는 분산 %2, 잔차의 표준편차 %3점.</translation>
    </message>
    <message>
        <source>Only %1 points: too few to read anything from the line.</source>
        <translation>점이 %1개뿐입니다. 선에서 아무것도 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Money: private investment in AI from %1 to %2 (Stanford AI Index).</source>
        <translation>금액: AI 민간 투자, %1~%2년(스탠퍼드 AI Index).</translation>
    </message>
    <message>
        <source>Money: counted rounds of labs announced from %1 to %2. Groups such as Alibaba, Tencent, LG or Google pay for models themselves, so their money is not in it.</source>
        <translation>금액: %1~%2 발표된 연구소의 신규 자금 라운드. 알리바바, 텐센트, LG, 구글 같은 그룹은 모델 비용을 스스로 대므로 그 돈은 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Money and index stand side by side; neither the line nor money per point shows that money causes intelligence.</source>
        <translation>금액과 지수를 나란히 놓았을 뿐입니다. 추세선도 점수당 금액도 돈이 지능을 낳는다는 증거가 아닙니다.</translation>
    </message>
    <message>
        <source>Money is missing in these, so they stand beside the line and are not compared with it: %1.</source>
        <translation>다음은 빠진 금액이 있어 추세선에 넣지 않고 비교하지 않습니다: %1.</translation>
    </message>
    <message>
        <source>Some models of these are without an index or only estimated, so their best index is at least so much; the line may lie otherwise, and no distance from it is sure: %1.</source>
        <translation>다음은 일부 모델의 지수가 없거나 추정만 있어 최고 지수가 하한입니다. 추세선의 위치가 달라질 수 있어 추세선과의 거리는 모두 확실하지 않습니다: %1.</translation>
    </message>
    <message>
        <source>No money known: %1.</source>
        <translation>알려진 금액 없음: %1.</translation>
    </message>
    <message>
        <source>No ranked model: %1.</source>
        <translation>순위에 오른 모델 없음: %1.</translation>
    </message>
</context>
<context>
    <name>podium::MoneyMenus</name>
    <message>
        <source>Count what was announced in this period.</source>
        <translation>이 기간에 발표된 자금을 집계합니다.</translation>
    </message>
    <message>
        <source>Three months up to the figures</source>
        <translation>수치 기준일까지 3개월</translation>
    </message>
    <message>
        <source>August and September 2025, as in the report of October 2025</source>
        <translation>2025년 8~9월(2025년 10월 보고서와 동일)</translation>
    </message>
    <message>
        <source>Twelve months up to the figures</source>
        <translation>수치 기준일까지 12개월</translation>
    </message>
    <message>
        <source>All up to the figures</source>
        <translation>수치 기준일까지 전체</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>US dollars (USD)</source>
        <translation>미국 달러 (USD)</translation>
    </message>
    <message>
        <source>Euros (EUR)</source>
        <translation>유로 (EUR)</translation>
    </message>
    <message>
        <source>Korean won (KRW)</source>
        <translation>대한민국 원 (KRW)</translation>
    </message>
    <message>
        <source>Convert every amount at the rate of the day it was announced.</source>
        <translation>모든 금액을 발표일 환율로 환산합니다.</translation>
    </message>
    <message>
        <source>Linear axis with bars</source>
        <translation>선형 축, 막대</translation>
    </message>
    <message>
        <source>Bars from zero: lengths compare directly.</source>
        <translation>0에서 시작하는 막대로, 길이를 바로 비교할 수 있습니다.</translation>
    </message>
    <message>
        <source>Logarithmic axis with dots</source>
        <translation>로그 축, 점</translation>
    </message>
    <message>
        <source>Dots: equal distances are equal ratios.</source>
        <translation>점으로 표시하며, 같은 간격은 같은 비율입니다.</translation>
    </message>
    <message>
        <source>all years</source>
        <translation>전체 기간</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>%1 · log</source>
        <translation>%1 · 로그</translation>
    </message>
    <message>
        <source>%1 · linear</source>
        <translation>%1 · 선형</translation>
    </message>
    <message>
        <source>%1 per head</source>
        <translation>1인당 %1</translation>
    </message>
    <message>
        <source>Per cent of GDP</source>
        <translation>GDP 대비 %</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Comparisons people ask for most</source>
        <translation>자주 찾는 비교</translation>
    </message>
    <message>
        <source>Currency, and whether per head or per cent of GDP</source>
        <translation>통화, 그리고 1인당 또는 GDP 대비 여부</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>Whole amounts</source>
        <translation>전체 금액</translation>
    </message>
    <message>
        <source>Per head</source>
        <translation>1인당</translation>
    </message>
    <message>
        <source>Per inhabitant of the country, in the year of the amount or the last one known.</source>
        <translation>금액이 속한 해 또는 알려진 마지막 해의 인구 1인당.</translation>
    </message>
    <message>
        <source>Of the gross domestic product of that year, or the last one known.</source>
        <translation>그해 또는 알려진 마지막 해의 국내총생산 대비.</translation>
    </message>
    <message>
        <source>Which figure of countries or labs</source>
        <translation>국가나 연구소의 어떤 수치인지</translation>
    </message>
    <message>
        <source>Rates of the days announced</source>
        <translation>발표일 환율</translation>
    </message>
    <message>
        <source>What the money was worth when it was announced.</source>
        <translation>발표 당시의 가치.</translation>
    </message>
    <message>
        <source>One rate for all amounts: exchange rates then move nothing.</source>
        <translation>모든 금액에 같은 환율을 적용해 환율 변동의 영향을 없앱니다.</translation>
    </message>
    <message>
        <source>All at the rates of %1, the day of the figures</source>
        <translation>모두 수치 기준일(%1) 환율</translation>
    </message>
    <message>
        <source>All at the rates of %1, the newest known</source>
        <translation>모두 최신 환율(%1)</translation>
    </message>
    <message>
        <source>All at the rates of %1</source>
        <translation>모두 %1 환율</translation>
    </message>
    <message>
        <source>Whose money…</source>
        <translation>누구의 자금…</translation>
    </message>
    <message>
        <source>Countries and groups, labs, who pays, kinds, currency and period, in one list</source>
        <translation>국가와 집단, 연구소, 재원, 종류, 통화, 기간을 한 목록에서</translation>
    </message>
    <message>
        <source>From day to day…</source>
        <translation>날짜 직접 선택…</translation>
    </message>
    <message>
        <source>Period of money</source>
        <translation>자금 기간</translation>
    </message>
    <message>
        <source>Count what was announced from this day on:</source>
        <translation>이날부터 발표된 자금을 셉니다:</translation>
    </message>
    <message>
        <source>Up to this day:</source>
        <translation>이날까지:</translation>
    </message>
</context>
<context>
    <name>podium::MoneyPictures</name>
    <message>
        <source>New money (%1)</source>
        <translation>신규 자금 (%1)</translation>
    </message>
    <message>
        <source>No round that counts was announced in this period. Choose a longer one.</source>
        <translation>이 기간에 발표된 합산 대상 라운드가 없습니다. 기간을 늘려 보십시오.</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>누적 %1</translation>
    </message>
    <message>
        <source>this round: %1</source>
        <translation>이번 라운드: %1</translation>
    </message>
    <message>
        <source>Day announced</source>
        <translation>발표일</translation>
    </message>
    <message>
        <source>New money so far (%1)</source>
        <translation>누적 신규 자금(%1)</translation>
    </message>
    <message>
        <source>%1 has raised %2</source>
        <translation>%1, %2 조달</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>연구소</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>%1 적음</translation>
    </message>
    <message>
        <source>%1 raised %2 times what %3 did</source>
        <translation>%1의 조달액, %3의 %2배</translation>
    </message>
    <message>
        <source>%1 alone raised money here</source>
        <translation>여기서는 %1만 자금을 조달함</translation>
    </message>
    <message>
        <source>grey: the largest</source>
        <translation>회색: 가장 큰 곳</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>Most money in %1: %2</source>
        <translation>자금이 가장 많은 해 %1년: %2</translation>
    </message>
    <message>
        <source>Labs of %1 raised most: %2</source>
        <translation>%1 연구소가 가장 많이 조달: %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>not comparable: money is missing in both</source>
        <translation>비교할 수 없음: 양쪽 모두 빠진 금액이 있음</translation>
    </message>
    <message>
        <source>%1 less, %2 short</source>
        <translation>%1 차이, %2 적음</translation>
    </message>
    <message>
        <source>What is known of the money raised</source>
        <translation>조달액 가운데 알려진 금액</translation>
    </message>
    <message>
        <source>%1 raised at most %2 times what %3 did</source>
        <translation>%1의 조달액, %3의 최대 %2배</translation>
    </message>
    <message>
        <source>%1 raised at least %2 times what %3 did</source>
        <translation>%1의 조달액, %3의 최소 %2배</translation>
    </message>
    <message>
        <source>Largest kind of money: %1, %2</source>
        <translation>금액이 가장 큰 자금 종류: %1, %2</translation>
    </message>
    <message>
        <source>%1 raised about as much as %2</source>
        <translation>조달액이 비슷함: %1, %2</translation>
    </message>
</context>
<context>
    <name>podium::MoneyRemarks</name>
    <message>
        <source>In %1 at the rates of %2.</source>
        <translation>%1 환산, 환율 기준일: %2.</translation>
    </message>
    <message>
        <source>In %1 at the rates of the days announced; without one, at that of the nearest earlier business day, the month&apos;s mean of days, or the month&apos;s mean of another source. Each row names its rate.</source>
        <translation>%1 기준, 발표일 환율. 그날 환율이 없으면 가장 가까운 이전 영업일, 그 달 날짜들의 평균, 다른 출처의 월평균 순으로 씁니다. 행마다 어느 환율인지 적습니다.</translation>
    </message>
    <message>
        <source>Amounts are %1.</source>
        <translation>금액은 %1.</translation>
    </message>
    <message>
        <source>Without a date, so in no period: %1</source>
        <translation>날짜가 없어 어느 기간에도 포함되지 않음: %1</translation>
    </message>
    <message>
        <source>No such amount is known, which is not zero: %1.</source>
        <translation>해당 금액이 알려져 있지 않음(0이 아님): %1.</translation>
    </message>
    <message>
        <source>Parts of a listed programme are in no sum, nor is the figure that a conflict of sources was decided against; sums never cross payer, kind or status.</source>
        <translation>목록에 있는 사업의 일부와, 출처 충돌에서 채택되지 않은 수치는 합계에 넣지 않습니다. 지급 주체, 종류, 상태가 다른 금액은 합치지 않습니다.</translation>
    </message>
    <message>
        <source>Figures of countries compare only within one year and edition. A country or lab that is not listed is not known, which is not zero.</source>
        <translation>나라의 수치는 같은 해와 같은 판 안에서만 견줍니다. 목록에 없는 나라나 기업은 모르는 것이며 0이 아닙니다.</translation>
    </message>
    <message>
        <source>Money of different payers, kinds and statuses is not added up. Figures of Epoch AI and of the AI Index count differently.</source>
        <translation>내는 곳, 종류, 상태가 다른 돈은 더하지 않습니다. Epoch AI와 AI Index의 수치는 세는 법이 다릅니다.</translation>
    </message>
    <message>
        <source>* estimated by the source</source>
        <translation>* 출처가 추정한 값</translation>
    </message>
    <message>
        <source>A programme of several years gives each an equal share; one without both years stands apart.</source>
        <translation>여러 해에 걸친 사업은 해마다 똑같이 나눕니다. 시작이나 끝 연도가 없으면 따로 둡니다.</translation>
    </message>
    <message>
        <source>each round per inhabitant</source>
        <translation>건별 금액: 1인당</translation>
    </message>
    <message>
        <source>each round in per cent of the GDP of one year</source>
        <translation>건별 금액: 한 해 GDP 대비 퍼센트</translation>
    </message>
    <message>
        <source>Totals hold only rounds that count as new money.</source>
        <translation>합계에는 신규 자금에 해당하는 라운드만 포함됩니다.</translation>
    </message>
    <message>
        <source>Totals hold only rounds that count as new money, and name the kinds they add up.</source>
        <translation>합계에는 신규 자금으로 치는 라운드만 들어가며, 합산한 종류를 밝힙니다.</translation>
    </message>
    <message>
        <source>amount not disclosed: %1</source>
        <translation>금액 미공개: %1건</translation>
    </message>
    <message>
        <source>no exchange rate for the day: %1</source>
        <translation>해당일 환율 없음: %1건</translation>
    </message>
    <message>
        <source>Left out of the totals: %1</source>
        <translation>합계에서 제외: %1</translation>
    </message>
</context>
<context>
    <name>podium::MoneySteps</name>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Mean rate of %1</source>
        <translation>%1 평균 환율</translation>
    </message>
    <message>
        <source>Rate of %1</source>
        <translation>%1 환율</translation>
    </message>
    <message>
        <source>Converted, at prices of %1</source>
        <translation>%1년 물가 기준 환산액</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>환산액</translation>
    </message>
    <message>
        <source>day not known</source>
        <translation>날짜 미상</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>People in %1</source>
        <translation>%1년 인구</translation>
    </message>
    <message>
        <source>Per head</source>
        <translation>1인당</translation>
    </message>
    <message>
        <source>GDP of %1</source>
        <translation>%1년 GDP</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>Intercept + slope × logarithm of the money</source>
        <translation>절편 + 기울기 × 금액의 로그</translation>
    </message>
    <message>
        <source>Index less that of the line</source>
        <translation>지수 − 추세선의 지수</translation>
    </message>
    <message>
        <source>Money divided by the index</source>
        <translation>금액 ÷ 지수</translation>
    </message>
</context>
<context>
    <name>podium::NewStoryDialog</name>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>연구소</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>새 스토리</translation>
    </message>
    <message>
        <source>Every slide is a view with words, kept in the document. Whatever it begins as can be changed.</source>
        <translation>슬라이드는 말을 붙인 보기이며 문서에 저장됩니다. 무엇으로 시작하든 나중에 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>시작할 내용</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>An empty story</source>
        <translation>빈 스토리</translation>
    </message>
</context>
<context>
    <name>podium::NotePage</name>
    <message>
        <source>Notes on the figures</source>
        <translation>수치에 관한 메모</translation>
    </message>
    <message>
        <source>How models, days, estimates and money were told apart.</source>
        <translation>모델, 날짜, 추정값, 금액을 어떻게 구분했는지 설명합니다.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy the notes</source>
        <translation>메모 복사</translation>
    </message>
    <message>
        <source>Copy the notes as text.</source>
        <translation>메모를 텍스트로 복사합니다.</translation>
    </message>
    <message>
        <source>Sections of the notes</source>
        <translation>메모의 절</translation>
    </message>
</context>
<context>
    <name>podium::OutlinedText</name>
    <message>
        <source>filled in by the rule for missing scores</source>
        <translation>빠진 점수 규칙으로 채운 점수</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>추정</translation>
    </message>
    <message>
        <source>own run</source>
        <translation>자체 측정</translation>
    </message>
    <message>
        <source>assumed (†)</source>
        <translation>가정(†)</translation>
    </message>
    <message>
        <source>Outlined: %1.</source>
        <translation>속이 빈 표시: %1.</translation>
    </message>
</context>
<context>
    <name>podium::OverviewGrid</name>
    <message>
        <source>All slides</source>
        <translation>모든 슬라이드</translation>
    </message>
    <message>
        <source>%1 · Appendix: %2</source>
        <translation>%1 · 부록: %2</translation>
    </message>
</context>
<context>
    <name>podium::OwnRunsText</name>
    <message>
        <source>standard errors of their own</source>
        <translation>자체 표준오차</translation>
    </message>
    <message>
        <source>Own runs, not of this source: %1.</source>
        <translation>이 출처의 것이 아닌 자체 측정: %1개.</translation>
    </message>
    <message>
        <source>Own runs, not of this source: %1 (%2).</source>
        <translation>이 출처의 것이 아닌 자체 측정: %1개(%2).</translation>
    </message>
    <message>
        <source>Their intervals rest on the source&apos;s numbers of questions, too.</source>
        <translation>그 구간도 출처의 문항 수로 계산합니다.</translation>
    </message>
    <message>
        <source>Their intervals rest on these, and where none is stated on the source&apos;s numbers of questions.</source>
        <translation>그 구간은 이것으로, 밝히지 않은 곳은 출처의 문항 수로 계산합니다.</translation>
    </message>
    <message>
        <source>Their intervals rest on these.</source>
        <translation>그 구간은 이것으로 계산합니다.</translation>
    </message>
</context>
<context>
    <name>podium::Palette</name>
    <message>
        <source>Find and do</source>
        <translation>찾기와 실행</translation>
    </message>
    <message>
        <source>Model, lab, country, workspace or command…</source>
        <translation>모델, 연구소, 국가, 작업 공간, 명령…</translation>
    </message>
    <message>
        <source>What to find or do</source>
        <translation>찾거나 실행할 것</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>찾은 결과</translation>
    </message>
</context>
<context>
    <name>podium::PaletteEntries</name>
    <message>
        <source>Workspace</source>
        <translation>작업 공간</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Lab · %1</source>
        <translation>연구소 · %1</translation>
    </message>
    <message>
        <source>%1 · not among those shown</source>
        <translation>%1 · 현재 표시되지 않음</translation>
    </message>
    <message>
        <source>Picture · %1</source>
        <translation>그림 · %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Filter · chosen</source>
        <translation>필터 · 선택됨</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Comparison of money</source>
        <translation>자금 비교</translation>
    </message>
    <message>
        <source>Countries of the top %1</source>
        <translation>상위 %1개 모델의 국가</translation>
    </message>
</context>
<context>
    <name>podium::PanelArea</name>
    <message>
        <source>Filters</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>상세 정보</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>패널 닫기</translation>
    </message>
    <message>
        <source>Take the panel out of the window, or put it back</source>
        <translation>패널을 창 밖으로 꺼내거나 되돌리기</translation>
    </message>
</context>
<context>
    <name>podium::Panels</name>
    <message>
        <source>row %1</source>
        <translation>%1행</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>%1 열</translation>
    </message>
</context>
<context>
    <name>podium::PartBarsDelegate</name>
    <message>
        <source>All rows share one scale. A cross stands for a score that is missing, a hollow bar for one that was filled in.</source>
        <translation>모든 행의 척도가 같습니다. 가위표는 점수가 없다는 뜻이고, 속이 빈 막대는 대신 채운 점수입니다.</translation>
    </message>
</context>
<context>
    <name>podium::PictureMenu</name>
    <message>
        <source>PNG, slide 16:9, 1920 × 1080…</source>
        <translation>PNG, 슬라이드 16:9, 1920 × 1080…</translation>
    </message>
    <message>
        <source>PNG, large slide 16:9, 3840 × 2160…</source>
        <translation>PNG, 큰 슬라이드 16:9, 3840 × 2160…</translation>
    </message>
    <message>
        <source>PNG, social media, 1080 × 1350…</source>
        <translation>PNG, 소셜 미디어, 1080 × 1350…</translation>
    </message>
    <message>
        <source>PNG, print column of 85 mm, 300 dpi…</source>
        <translation>PNG, 85 mm 인쇄 단, 300 dpi…</translation>
    </message>
    <message>
        <source>PNG, width of an A4 page, 300 dpi…</source>
        <translation>PNG, A4 너비, 300 dpi…</translation>
    </message>
    <message>
        <source>PNG, as on the screen, doubled…</source>
        <translation>PNG, 화면 크기의 두 배…</translation>
    </message>
    <message>
        <source>Save the chart as a picture with its rules and its source.</source>
        <translation>차트를 규칙, 출처와 함께 그림으로 저장합니다.</translation>
    </message>
    <message>
        <source>SVG, to edit further…</source>
        <translation>SVG, 편집용…</translation>
    </message>
    <message>
        <source>Save the chart as a vector drawing with real text.</source>
        <translation>차트를 편집할 수 있는 텍스트가 든 벡터 그림으로 저장합니다.</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 그림 (*.svg)</translation>
    </message>
    <message>
        <source>PDF, one page…</source>
        <translation>PDF, 1쪽…</translation>
    </message>
    <message>
        <source>Save the chart as a page with its fonts inside.</source>
        <translation>차트를 글꼴이 포함된 한 쪽짜리 PDF로 저장합니다.</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 문서 (*.pdf)</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>그림 복사</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>그림 저장</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 그림 (*.png)</translation>
    </message>
    <message>
        <source>Put the chart on the clipboard: picture, drawing, and its values as a table with their source.</source>
        <translation>차트를 클립보드에 넣습니다. 그림과 도면, 출처가 붙은 값의 표가 함께 들어갑니다.</translation>
    </message>
</context>
<context>
    <name>podium::PictureQuestions</name>
    <message>
        <source>Without %1</source>
        <translation>%1 제외</translation>
    </message>
    <message>
        <source>Without %1 and %2</source>
        <translation>%1, %2 제외</translation>
    </message>
    <message>
        <source>With %1 again</source>
        <translation>%1 다시 포함</translation>
    </message>
    <message>
        <source>Only open weights</source>
        <translation>가중치 공개 모델만</translation>
    </message>
    <message>
        <source>Only closed weights</source>
        <translation>가중치 비공개 모델만</translation>
    </message>
    <message>
        <source>Open and closed weights</source>
        <translation>가중치 공개와 비공개</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1 기준</translation>
    </message>
    <message>
        <source>As of the day of the figures</source>
        <translation>수치의 날짜 기준</translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation>%1: 어디?</translation>
    </message>
</context>
<context>
    <name>podium::Presenter</name>
    <message>
        <source>The slides are being prepared…</source>
        <translation>슬라이드를 준비하고 있습니다…</translation>
    </message>
    <message>
        <source>It has no slides.</source>
        <translation>슬라이드가 없습니다.</translation>
    </message>
    <message>
        <source>This cannot be presented. %1</source>
        <translation>발표할 수 없습니다. %1</translation>
    </message>
    <message>
        <source>Esc closes the presentation.</source>
        <translation>Esc를 누르면 발표가 닫힙니다.</translation>
    </message>
    <message>
        <source>%1 – Podium</source>
        <translation>%1 – Podium</translation>
    </message>
    <message>
        <source>To slide %1: Enter</source>
        <translation>슬라이드 %1: Enter</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2장 중 %1번째</translation>
    </message>
    <message>
        <source>Appendix, slide %1</source>
        <translation>부록, 슬라이드 %1</translation>
    </message>
    <message>
        <source>The audience sees black</source>
        <translation>청중 화면: 검정</translation>
    </message>
    <message>
        <source>The audience sees white</source>
        <translation>청중 화면: 흰색</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>질문: %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>다음: %1</translation>
    </message>
    <message>
        <source>This is the last slide.</source>
        <translation>마지막 슬라이드입니다.</translation>
    </message>
    <message>
        <source>Marks move between slides</source>
        <translation>슬라이드가 바뀔 때 표식이 움직입니다</translation>
    </message>
    <message>
        <source>Slides change without motion</source>
        <translation>움직임 없이 슬라이드가 바뀝니다</translation>
    </message>
    <message>
        <source>That was the last slide. Esc ends the presentation.</source>
        <translation>마지막 슬라이드였습니다. Esc를 누르면 발표가 끝납니다.</translation>
    </message>
    <message>
        <source>Words on a slide, of the appendix, too…</source>
        <translation>슬라이드에 있는 낱말, 부록 포함…</translation>
    </message>
    <message>
        <source>This slide has no picture to ask.</source>
        <translation>이 슬라이드에는 물어볼 그림이 없습니다.</translation>
    </message>
    <message>
        <source>Ask the picture: without, only, as of 2025-06, where is…</source>
        <translation>그림에 묻기: 제외, 만, 2025-06 기준, 어디…</translation>
    </message>
    <message>
        <source>Asking: %1</source>
        <translation>묻는 중: %1</translation>
    </message>
    <message>
        <source>Q asks the picture; K keeps the answer.</source>
        <translation>Q는 그림에 묻고, K는 답을 보관합니다.</translation>
    </message>
    <message>
        <source>Kept as slide %1 in the appendix.</source>
        <translation>부록에 슬라이드 %1번으로 보관했습니다.</translation>
    </message>
    <message>
        <source>Presentation – Podium</source>
        <translation>발표 – Podium</translation>
    </message>
    <message>
        <source>Do not say: %1 (%2)</source>
        <translation>말하지 말 것: %1 (%2)</translation>
    </message>
    <message>
        <source>Safe to say: %1</source>
        <translation>안전한 표현: %1</translation>
    </message>
    <message>
        <source>Next: step %1</source>
        <translation>다음: %1단계</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>%2단계 중 %1단계</translation>
    </message>
</context>
<context>
    <name>podium::PricePicture</name>
    <message>
        <source>nothing cheaper is as good</source>
        <translation>더 싸면서 이만한 모델이 없음</translation>
    </message>
    <message>
        <source>within the error of %1, which costs no more</source>
        <translation>더 비싸지 않은 모델과 오차 안에서 같음: %1</translation>
    </message>
    <message>
        <source>%1 costs no more and is better</source>
        <translation>더 비싸지 않고 더 나은 모델: %1</translation>
    </message>
    <message>
        <source>%1 costs no more and stands higher; by what error is not known</source>
        <translation>더 비싸지 않고 더 높은 모델: %1 (오차는 알 수 없음)</translation>
    </message>
    <message>
        <source>index %1, %2</source>
        <translation>지수 %1, %2</translation>
    </message>
    <message>
        <source>free, so not drawn: %1</source>
        <translation>무료라서 그리지 않은 모델: %1개</translation>
    </message>
    <message>
        <source>without a price: %1</source>
        <translation>가격이 없는 모델: %1개</translation>
    </message>
    <message>
        <source>No ranked model has a price. Remove a filter, or choose figures of another day.</source>
        <translation>순위에 있는 모델 가운데 가격이 있는 것이 없습니다. 필터를 없애거나 다른 날의 수치를 고르십시오.</translation>
    </message>
    <message>
        <source>Best for its price</source>
        <translation>가격 대비 최고</translation>
    </message>
    <message>
        <source>Price (US dollars per million tokens, three of input to one of output, logarithmic)</source>
        <translation>가격(백만 토큰당 미국 달러, 입력 3 대 출력 1, 로그)</translation>
    </message>
    <message>
        <source>%1 (points of 100)</source>
        <translation>%1 (100점 만점)</translation>
    </message>
    <message>
        <source>Best for their price: %1 of %2 models</source>
        <translation>가격 대비 최고: 모델 %2개 중 %1개</translation>
    </message>
    <message>
        <source>Models by index and price</source>
        <translation>모델의 지수와 가격</translation>
    </message>
</context>
<context>
    <name>podium::PricedDays</name>
    <message>
        <source>No model of these figures has a price. The newest with prices are of %1: snapshot %2.</source>
        <translation>이 수치에는 가격이 있는 모델이 없습니다. 가격이 있는 가장 최근 수치: %1, 스냅샷 %2.</translation>
    </message>
    <message>
        <source>No model of any figures has a price.</source>
        <translation>어느 수치에도 가격이 있는 모델이 없습니다.</translation>
    </message>
</context>
<context>
    <name>podium::ProfileDrawing</name>
    <message>
        <source>no score: %1</source>
        <translation>점수 없음: %1</translation>
    </message>
</context>
<context>
    <name>podium::ProfileFacts</name>
    <message>
        <source>Best model</source>
        <translation>최고 모델</translation>
    </message>
    <message>
        <source>Lab that raised the most</source>
        <translation>조달액이 가장 큰 연구소</translation>
    </message>
    <message>
        <source>Largest programme</source>
        <translation>가장 큰 사업</translation>
    </message>
</context>
<context>
    <name>podium::ProfileModel</name>
    <message>
        <source>rank %1</source>
        <translation>%1위</translation>
    </message>
    <message>
        <source>About</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>What the line is about.</source>
        <translation>이 줄이 다루는 것.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Model, lab, programme or figure.</source>
        <translation>모델, 연구소, 사업 또는 수치.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Index, number or amount.</source>
        <translation>지수, 개수 또는 금액.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Day, year or years of the value.</source>
        <translation>값의 날짜, 연도 또는 기간.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Rank, payer, status or edition.</source>
        <translation>순위, 재원, 상태 또는 판.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Where it was read.</source>
        <translation>읽은 곳.</translation>
    </message>
    <message>
        <source>%1 has no ranked model</source>
        <translation>%1: 순위에 든 모델 없음</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>연구소</translation>
    </message>
    <message>
        <source>No lab of this country has a ranked model.</source>
        <translation>이 국가에는 순위에 든 모델을 가진 연구소가 없습니다.</translation>
    </message>
    <message>
        <source>Labs by their best model · %1</source>
        <translation>최고 모델로 본 연구소 · %1</translation>
    </message>
    <message>
        <source>%1 (points of 100)</source>
        <translation>%1 (100점 만점)</translation>
    </message>
    <message>
        <source>%1 stands at rank %2; labs: %3</source>
        <translation>%1 %2위, 연구소 %3곳</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>That the line is of.</source>
        <translation>이 줄이 다루는 나라입니다.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>Of the value, as the ledger writes it.</source>
        <translation>장부에 적힌 값의 단위입니다.</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>한계</translation>
    </message>
    <message>
        <source>What the amount says of the true one.</source>
        <translation>금액이 참값에 대해 말하는 것입니다.</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>추정</translation>
    </message>
    <message>
        <source>The source guessed the index.</source>
        <translation>출처가 짐작한 지수입니다.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>Money, figures and events: announcements, press and publications as listed.</source>
        <translation>돈, 수치, 사건: 줄마다 적힌 발표, 언론, 간행물.</translation>
    </message>
    <message>
        <source>How exact the amount is</source>
        <translation>금액의 정확도</translation>
    </message>
    <message>
        <source>Exact, about, up to or more than.</source>
        <translation>정확히, 약, 최대, 초과 가운데 하나입니다.</translation>
    </message>
</context>
<context>
    <name>podium::ProfilePage</name>
    <message>
        <source>Whose profile</source>
        <translation>개요를 볼 국가</translation>
    </message>
    <message numerus="yes">
        <source>%n facts</source>
        <translation>
            <numerusform>사실 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>money of different payers, kinds and statuses is not added up</source>
        <translation>재원, 종류, 상태가 다른 자금은 더하지 않음</translation>
    </message>
    <message>
        <source>What is known of the country</source>
        <translation>이 국가에 대해 알려진 것</translation>
    </message>
    <message>
        <source>Nothing is known of this country.</source>
        <translation>이 국가에 대해 알려진 것이 없습니다.</translation>
    </message>
    <message>
        <source>That is not the same as nothing.</source>
        <translation>없다는 뜻은 아닙니다.</translation>
    </message>
</context>
<context>
    <name>podium::ProgrammeModel</name>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no, a part of another</source>
        <translation>아니요, 다른 항목의 일부</translation>
    </message>
    <message>
        <source>no, another figure is used</source>
        <translation>아니요, 다른 수치를 사용</translation>
    </message>
    <message>
        <source>no, not disclosed</source>
        <translation>아니요, 비공개</translation>
    </message>
    <message>
        <source>no, no exchange rate</source>
        <translation>아니요, 환율 없음</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Whose programme it is.</source>
        <translation>어느 국가의 사업인지.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>사업</translation>
    </message>
    <message>
        <source>What was announced, as the source calls it.</source>
        <translation>발표된 이름 그대로.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>As announced, in its own currency.</source>
        <translation>발표된 통화 그대로의 금액.</translation>
    </message>
    <message>
        <source>At the exchange rate of the day it was announced.</source>
        <translation>발표일 환율로 환산.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>First and last year.</source>
        <translation>첫해와 마지막 해.</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>지급 주체</translation>
    </message>
    <message>
        <source>Who pays.</source>
        <translation>누가 내는지.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Kinds are never added up.</source>
        <translation>종류가 다른 금액은 더하지 않습니다.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>진행 상태</translation>
    </message>
    <message>
        <source>How far the programme is.</source>
        <translation>사업의 진행 단계.</translation>
    </message>
    <message>
        <source>In sums</source>
        <translation>합산 여부</translation>
    </message>
    <message>
        <source>Parts are in no sum.</source>
        <translation>일부 항목은 합계에 넣지 않습니다.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Where the amount was read.</source>
        <translation>금액을 읽은 곳.</translation>
    </message>
    <message>
        <source>No programme with a known amount.</source>
        <translation>금액이 알려진 사업이 없습니다.</translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation>금액(%1)</translation>
    </message>
    <message>
        <source>The largest programmes announced</source>
        <translation>발표된 최대 규모 사업</translation>
    </message>
    <message>
        <source>Parts of other programmes left out; payers, kinds and statuses differ and are not added up</source>
        <translation>다른 사업의 일부는 제외. 지급 주체, 종류, 상태가 다르므로 더하지 않음</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>상대 규모</translation>
    </message>
    <message>
        <source>Per head or per cent of GDP, with the year of the figure.</source>
        <translation>1인당 또는 GDP 대비 %, 수치의 연도와 함께.</translation>
    </message>
    <message>
        <source>Per cent of GDP</source>
        <translation>GDP 대비 %</translation>
    </message>
    <message>
        <source>Per head (%1)</source>
        <translation>1인당(%1)</translation>
    </message>
    <message>
        <source>As far as known, the largest programme is %1: %2</source>
        <translation>알려진 최대 사업: %1, %2</translation>
    </message>
    <message>
        <source>Programmes and pledges of %1</source>
        <translation>%1: 사업과 약정</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>속한 사업</translation>
    </message>
    <message>
        <source>The id of the programme that it is a part of.</source>
        <translation>이 사업이 속한 사업의 식별자입니다.</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>%1 환산</translation>
    </message>
    <message>
        <source>How exact the amount is</source>
        <translation>금액의 정확도</translation>
    </message>
    <message>
        <source>Exact, about, up to or more than.</source>
        <translation>정확히, 약, 최대, 초과 가운데 하나입니다.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>신뢰도</translation>
    </message>
    <message>
        <source>How much the source can be trusted.</source>
        <translation>출처를 얼마나 믿을 수 있는지.</translation>
    </message>
    <message>
        <source>Conflict of sources</source>
        <translation>출처의 충돌</translation>
    </message>
    <message>
        <source>Which figure counts where sources differ, and why.</source>
        <translation>출처가 다를 때 어느 수치를 세고 왜 그런지입니다.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>식별자</translation>
    </message>
    <message>
        <source>By which other rows name it.</source>
        <translation>다른 줄이 이것을 부르는 이름입니다.</translation>
    </message>
    <message>
        <source>? marks a source of low confidence.</source>
        <translation>?는 신뢰도가 낮은 출처를 뜻합니다.</translation>
    </message>
</context>
<context>
    <name>podium::ProgrammePage</name>
    <message numerus="yes">
        <source>%n programmes</source>
        <translation>
            <numerusform>사업 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Public programmes and pledges</source>
        <translation>공공 사업과 약정</translation>
    </message>
    <message>
        <source>No programme of these countries is known.</source>
        <translation>이 국가들의 사업이 알려져 있지 않습니다.</translation>
    </message>
    <message>
        <source>That is not the same as none.</source>
        <translation>없다는 뜻은 아닙니다.</translation>
    </message>
</context>
<context>
    <name>podium::ProgrammeSumModel</name>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Whose programmes these are.</source>
        <translation>어느 국가의 사업인지.</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>지급 주체</translation>
    </message>
    <message>
        <source>Payers are never added up.</source>
        <translation>재원은 서로 더하지 않습니다.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Kinds are never added up.</source>
        <translation>종류가 다른 금액은 더하지 않습니다.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>진행 상태</translation>
    </message>
    <message>
        <source>Statuses are never added up.</source>
        <translation>상태는 서로 더하지 않습니다.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Without parts of other programmes and without figures that a conflict of sources was decided against.</source>
        <translation>다른 사업의 일부와, 출처가 엇갈려 쓰지 않기로 한 수치는 뺐습니다.</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>사업</translation>
    </message>
    <message>
        <source>In the sum.</source>
        <translation>합계에 든 것.</translation>
    </message>
    <message>
        <source>no amount known, which is not zero: %1</source>
        <translation>금액이 알려지지 않음(0이 아님): %1</translation>
    </message>
    <message>
        <source>No programme with a known amount.</source>
        <translation>금액이 알려진 사업이 없습니다.</translation>
    </message>
    <message>
        <source>The largest sum: %1, %2</source>
        <translation>가장 큰 합계: %1, %2</translation>
    </message>
    <message>
        <source>Nothing twice: parts and disputed figures left out; payers, kinds and statuses are not added up</source>
        <translation>이중 계산 없음: 일부와 엇갈리는 수치는 제외, 재원·종류·상태는 더하지 않음</translation>
    </message>
    <message>
        <source>Per cent of GDP</source>
        <translation>GDP 대비 %</translation>
    </message>
    <message>
        <source>Per head (%1)</source>
        <translation>1인당(%1)</translation>
    </message>
    <message>
        <source>Sum (%1)</source>
        <translation>합계(%1)</translation>
    </message>
    <message>
        <source>Sums of the amounts that are known</source>
        <translation>알려진 금액의 합계</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>Of programmes without both years nothing is known by year.</source>
        <translation>두 해를 모두 알지 못하는 사업은 해마다의 금액을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Approximate</source>
        <translation>어림값</translation>
    </message>
    <message>
        <source>A source says about, up to or more than.</source>
        <translation>출처가 약, 최대 또는 초과라고 합니다.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>Low confidence</source>
        <translation>낮은 신뢰도</translation>
    </message>
    <message>
        <source>A source of low confidence is in the sum.</source>
        <translation>신뢰도가 낮은 출처가 합계에 들어 있습니다.</translation>
    </message>
    <message>
        <source>? marks a source of low confidence.</source>
        <translation>?는 신뢰도가 낮은 출처를 뜻합니다.</translation>
    </message>
</context>
<context>
    <name>podium::ProgrammeSumPage</name>
    <message numerus="yes">
        <source>%n sums</source>
        <translation>
            <numerusform>합계 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Sums of programmes, nothing twice</source>
        <translation>이중 계산 없는 사업 합계</translation>
    </message>
    <message>
        <source>No programme of these countries is known.</source>
        <translation>이 국가들의 사업이 알려져 있지 않습니다.</translation>
    </message>
    <message>
        <source>That is not the same as none.</source>
        <translation>없다는 뜻은 아닙니다.</translation>
    </message>
    <message>
        <source>no amount known, which is not zero: %1</source>
        <translation>금액이 알려지지 않음(0이 아님): %1</translation>
    </message>
</context>
<context>
    <name>podium::RankChanceModel</name>
    <message>
        <source>Rank</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>Among the models simulated.</source>
        <translation>시뮬레이션한 모델 가운데 순위.</translation>
    </message>
    <message>
        <source>Share of draws</source>
        <translation>시행의 비율</translation>
    </message>
    <message>
        <source>Share of the draws that put the model at this rank.</source>
        <translation>모델이 이 순위에 놓인 시행의 비율.</translation>
    </message>
    <message>
        <source>This or better</source>
        <translation>이 순위 이상</translation>
    </message>
    <message>
        <source>Share of the draws that put the model at this rank or a better one.</source>
        <translation>모델이 이 순위 또는 더 높은 순위에 놓인 시행의 비율.</translation>
    </message>
    <message>
        <source>rank %1, as it stands</source>
        <translation>%1위, 현재 순위</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>%1위</translation>
    </message>
    <message>
        <source>%1 keeps rank %2 in nine draws of ten</source>
        <translation>%1: 시행의 90%에서 %2위 유지</translation>
    </message>
    <message>
        <source>%1 stands between ranks %2 and %3 in nine draws of ten</source>
        <translation>%1: 시행의 90%에서 %2~%3위</translation>
    </message>
    <message>
        <source>Share of draws (%)</source>
        <translation>시행의 비율(%)</translation>
    </message>
</context>
<context>
    <name>podium::RankDelegate</name>
    <message>
        <source>Beside it stand the ranks the model can honestly claim; a bracket holds a tie group, whose models cannot be told apart.</source>
        <translation>그 옆은 모델이 정직하게 주장할 수 있는 순위이고, 꺾쇠는 서로 구분할 수 없는 동률 묶음을 나타냅니다.</translation>
    </message>
</context>
<context>
    <name>podium::RankingChart</name>
    <message>
        <source>By country</source>
        <translation>국가별</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>모델별</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>차트에 표시할 내용</translation>
    </message>
    <message>
        <source>Chart of the ranking</source>
        <translation>순위 차트</translation>
    </message>
    <message>
        <source>By price</source>
        <translation>가격별</translation>
    </message>
</context>
<context>
    <name>podium::RankingModel</name>
    <message>
        <source>Licence: %1</source>
        <translation>라이선스: %1</translation>
    </message>
    <message>
        <source>%1 billion parameters are active at a time.</source>
        <translation>한 번에 활성화되는 매개변수: %1B.</translation>
    </message>
    <message>
        <source>Input %1, output %2 per million tokens; blended three to one.</source>
        <translation>백만 토큰당 입력 %1, 출력 %2. 3 대 1로 혼합한 값입니다.</translation>
    </message>
    <message>
        <source>With a certainty of %1 its rank is between %2 and %3.</source>
        <translation>신뢰 수준 %1에서 순위는 %2위와 %3위 사이입니다.</translation>
    </message>
    <message>
        <source>Tied with its neighbours: their indices are too close to tell apart.</source>
        <translation>인접한 모델과 동률입니다. 지수 차이가 너무 작아 구분할 수 없습니다.</translation>
    </message>
    <message>
        <source>Estimated by the source: scores are missing, so Podium cannot compute it.</source>
        <translation>출처가 추정한 값입니다. 일부 점수가 없어 Podium이 계산할 수 없습니다.</translation>
    </message>
    <message>
        <source>Computed by Podium from the scores, by %1.</source>
        <translation>Podium이 점수로 계산했습니다: %1.</translation>
    </message>
    <message>
        <source>Computed by Podium from the scores, by %1. With a certainty of %2 it is between %3 and %4.</source>
        <translation>Podium이 점수로 계산했습니다: %1. 신뢰 수준 %2에서 %3점과 %4점 사이입니다.</translation>
    </message>
    <message>
        <source>The source printed no index for this model.</source>
        <translation>출처가 이 모델의 지수를 공표하지 않았습니다.</translation>
    </message>
    <message>
        <source>The source estimated this index.</source>
        <translation>출처가 추정한 지수입니다.</translation>
    </message>
    <message>
        <source>Printed on %1, not on the day of these figures.</source>
        <translation>이 수치의 날짜가 아닌 %1에 공표되었습니다.</translation>
    </message>
    <message>
        <source>Printed under another method; it cannot be compared with the index here.</source>
        <translation>다른 방법으로 공표되어 여기의 지수와 비교할 수 없습니다.</translation>
    </message>
    <message>
        <source>The source counted missing scores as zero; Podium&apos;s index differs by %1.</source>
        <translation>출처는 결측 점수를 0으로 처리했습니다. Podium 지수와의 차이: %1.</translation>
    </message>
    <message>
        <source>Podium&apos;s index differs by %1, which the rounding of the printed figures explains.</source>
        <translation>Podium 지수와의 차이: %1. 공표 값의 반올림으로 설명됩니다.</translation>
    </message>
    <message>
        <source>Podium&apos;s index differs by %1, more than rounding explains: the source printed it from other scores than those it gives.</source>
        <translation>Podium 지수와의 차이: %1. 반올림으로는 설명되지 않으며, 출처가 공개한 것과 다른 점수로 공표한 값입니다.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>공개</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>비공개</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>The variant that was measured.</source>
        <translation>측정한 변형입니다.</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>연구소</translation>
    </message>
    <message>
        <source>Who made the model.</source>
        <translation>모델을 개발한 곳입니다.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Where the lab has its seat.</source>
        <translation>연구소의 소재지입니다.</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>지수</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>구간</translation>
    </message>
    <message>
        <source>Where the index may lie, by the number of questions of each evaluation alone. Not known where a score is missing or estimated.</source>
        <translation>각 평가의 문항 수만 고려한 지수의 범위입니다. 점수가 없거나 추정된 경우에는 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>공표</translation>
    </message>
    <message>
        <source>The index the source printed.</source>
        <translation>출처가 공표한 지수입니다.</translation>
    </message>
    <message>
        <source>× reference</source>
        <translation>기준 대비 배수</translation>
    </message>
    <message>
        <source>Index divided by the reference&apos;s index. Choose a reference to see it.</source>
        <translation>지수를 기준 모델의 지수로 나눈 값입니다. 기준 모델을 선택하면 표시됩니다.</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>기준 대비 차이</translation>
    </message>
    <message>
        <source>Index less the reference&apos;s index. Choose a reference to see it.</source>
        <translation>지수에서 기준 모델의 지수를 뺀 값입니다. 기준 모델을 선택하면 표시됩니다.</translation>
    </message>
    <message>
        <source>World rank</source>
        <translation>세계 순위</translation>
    </message>
    <message>
        <source>Rank interval</source>
        <translation>순위 구간</translation>
    </message>
    <message>
        <source>Ranks among the models shown that the model can honestly claim, all comparisons taken together.</source>
        <translation>모든 비교를 함께 고려할 때, 표시된 모델 가운데 이 모델이 타당하게 주장할 수 있는 순위의 범위입니다.</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>출시</translation>
    </message>
    <message>
        <source>When the model came out.</source>
        <translation>모델이 출시된 때입니다.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>Whether the weights can be downloaded.</source>
        <translation>가중치를 내려받을 수 있는지 여부입니다.</translation>
    </message>
    <message>
        <source>Parameters (bn)</source>
        <translation>매개변수(십억 개)</translation>
    </message>
    <message>
        <source>Size in billions of parameters.</source>
        <translation>매개변수 수(십억 개 단위)입니다.</translation>
    </message>
    <message>
        <source>Price per M tokens</source>
        <translation>백만 토큰당 가격</translation>
    </message>
    <message>
        <source>US dollars per million tokens, three parts input to one part output.</source>
        <translation>백만 토큰당 미국 달러로, 입력과 출력을 3 대 1로 혼합한 값입니다.</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>토큰/초</translation>
    </message>
    <message>
        <source>Output speed in tokens per second, median of the hosts measured.</source>
        <translation>초당 출력 토큰 수로, 측정한 제공자의 중앙값입니다.</translation>
    </message>
    <message>
        <source>%1% interval</source>
        <translation>%1% 구간</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>%1 대비</translation>
    </message>
    <message>
        <source>vs %1</source>
        <translation>%1 대비 차이</translation>
    </message>
    <message>
        <source>Index divided by that of %1 (%2). An index has no true zero: read it beside the difference.</source>
        <translation>%1의 지수(%2)로 나눈 값입니다. 지수에는 절대적 0점이 없으므로 차이와 함께 읽으십시오.</translation>
    </message>
    <message>
        <source>Index less that of %1 (%2), in points.</source>
        <translation>%1의 지수(%2)를 뺀 값(점)입니다.</translation>
    </message>
    <message>
        <source>The source estimated the index of %1.</source>
        <translation>%1의 지수는 출처가 추정했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Computed by Podium by %1, although %n evaluations were not measured; the rules say what stands in for them.</source>
        <translation>
            <numerusform>Podium이 계산했습니다: %1. 측정되지 않은 평가 %n개를 대체한 방식은 규칙에 적혀 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The source&apos;s own number for this sub-index.</source>
        <translation>출처가 이 하위 지수로 직접 발표한 값입니다.</translation>
    </message>
    <message>
        <source>With a certainty of %1 its rank is %2 and no other.</source>
        <translation>신뢰 수준 %1에서 순위는 %2위뿐입니다.</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>기여</translation>
    </message>
    <message>
        <source>Score in %1, in Elo points. It weighs %2 in the index.</source>
        <translation>%1 점수(Elo 점수). 지수에서의 가중치는 %2입니다.</translation>
    </message>
    <message>
        <source>Score in %1, in per cent. It weighs %2 in the index.</source>
        <translation>%1 점수(퍼센트). 지수에서의 가중치는 %2입니다.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>정보</translation>
    </message>
    <message>
        <source>Price and speed</source>
        <translation>가격과 속도</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>측정 안 됨</translation>
    </message>
    <message>
        <source>%1: %2, filled in → %3 points</source>
        <translation>%1: %2, 대신 채운 값 → %3점</translation>
    </message>
    <message>
        <source>%1: %2 → %3 points</source>
        <translation>%1: %2 → %3점</translation>
    </message>
    <message>
        <source>%1: %2, counted as %3</source>
        <translation>%1: %2, 계산값 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Tie group of %n models, from rank %1 to rank %2: no sure border runs between them.</source>
        <translation>
            <numerusform>모델 %n개의 동률 묶음(%1위~%2위): 사이에 확실한 경계가 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Place among the models shown; equals share one.</source>
        <translation>표시된 모델 가운데 순위이며, 값이 같으면 순위도 같습니다.</translation>
    </message>
    <message>
        <source>Weighted mean of the evaluations, 0 to 100, computed by Podium.</source>
        <translation>평가 점수의 가중 평균(0~100)으로, Podium이 계산했습니다.</translation>
    </message>
    <message>
        <source>Points that each evaluation adds to the index, in the order of the method.</source>
        <translation>각 평가가 지수에 더하는 점수로, 방법의 순서대로 나열합니다.</translation>
    </message>
    <message>
        <source>The scores as the index counts them, in the order of the method: the parts of this kind of index do not add up.</source>
        <translation>지수가 계산에 쓰는 점수로, 방법의 순서대로 나열합니다. 이런 지수는 부분의 합이 아닙니다.</translation>
    </message>
    <message>
        <source>Measured and printed by the source; its scores are not in these figures, so Podium cannot check it.</source>
        <translation>출처가 측정해 공표한 값입니다. 점수가 이 수치에 없으므로 Podium이 확인할 수 없습니다.</translation>
    </message>
    <message>
        <source>The source measured this index; its scores are not in these figures.</source>
        <translation>출처가 측정한 지수이며, 점수는 이 수치에 없습니다.</translation>
    </message>
    <message>
        <source>Place under the same rules among all models, whatever is filtered.</source>
        <translation>필터와 관계없이 같은 규칙에서 모든 모델 가운데의 순위입니다.</translation>
    </message>
    <message>
        <source>No check: a score behind Podium&apos;s index was solved from this one, so that they agree by construction.</source>
        <translation>검증 아님: Podium 지수의 점수 하나를 이 지수에서 역산했으므로 구성상 일치합니다.</translation>
    </message>
    <message>
        <source>Assumed by a scenario of the document; nobody measured it.</source>
        <translation>문서의 시나리오에서 가정한 값이며, 아무도 측정하지 않았습니다.</translation>
    </message>
    <message>
        <source>Its index: %1.</source>
        <translation>지수: %1.</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>동률 묶음</translation>
    </message>
    <message>
        <source>Models of one group cannot be told apart by rank.</source>
        <translation>같은 묶음의 모델은 순위로 구별할 수 없습니다.</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>추정</translation>
    </message>
    <message>
        <source>Whether the source estimated the index.</source>
        <translation>출처가 지수를 추정했는지 여부입니다.</translation>
    </message>
    <message>
        <source>Tied</source>
        <translation>동률</translation>
    </message>
    <message>
        <source>Whether another model shares the rank.</source>
        <translation>같은 순위의 다른 모델이 있는지 여부입니다.</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>계열</translation>
    </message>
    <message>
        <source>Which variants belong to one model.</source>
        <translation>한 모델에 속하는 변형들의 묶음입니다.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>식별자</translation>
    </message>
    <message>
        <source>What the figures call the model.</source>
        <translation>수치에서 모델을 가리키는 이름입니다.</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>채운 점수</translation>
    </message>
    <message>
        <source>Evaluations it was not measured in, filled in or weighted away.</source>
        <translation>측정하지 않아 점수를 채우거나 가중치에서 뺀 평가의 수입니다.</translation>
    </message>
    <message>
        <source>Own run</source>
        <translation>자체 측정</translation>
    </message>
    <message>
        <source>Whether its scores are one&apos;s own.</source>
        <translation>직접 측정한 점수인지 여부입니다.</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>가정</translation>
    </message>
    <message>
        <source>Whether a scenario assumes it.</source>
        <translation>시나리오의 가정인지 여부입니다.</translation>
    </message>
    <message>
        <source>From choosing</source>
        <translation>고른 효과</translation>
    </message>
    <message>
        <source>What taking the best of several uncertain variants adds to the index.</source>
        <translation>불확실한 여러 변형 중 최고를 골라 지수에 더해진 몫입니다.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
</context>
<context>
    <name>podium::RankingRemarks</name>
    <message>
        <source>‡ %1: a new run, not progress alone</source>
        <translation>‡ %1: 발전만이 아니라 새로 측정한 결과</translation>
    </message>
    <message>
        <source>Fewer labs than the rule asks for: %1</source>
        <translation>집계 기준보다 연구소가 적은 국가: %1</translation>
    </message>
</context>
<context>
    <name>podium::RankingSteps</name>
    <message>
        <source>Models shown that rank above it</source>
        <translation>표시된 모델 중 순위가 더 높은 모델</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>World rank</source>
        <translation>세계 순위</translation>
    </message>
    <message>
        <source>The source&apos;s own estimate, as printed</source>
        <translation>출처가 발표한 자체 추정치</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Together, by the rules below</source>
        <translation>아래 규칙에 따라 합친 값</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>측정 안 됨</translation>
    </message>
    <message>
        <source>not measured, filled in as %1</source>
        <translation>측정되지 않아 채운 값 %1</translation>
    </message>
    <message>
        <source>%1, counted as %2</source>
        <translation>%1, 계산에는 %2</translation>
    </message>
    <message>
        <source>%1, with a weight of %2</source>
        <translation>%1, 가중치 %2</translation>
    </message>
    <message>
        <source>%1, kept within the scale at %2</source>
        <translation>%1, 척도 안의 %2까지만</translation>
    </message>
    <message>
        <source>Standard error of the index</source>
        <translation>지수의 표준오차</translation>
    </message>
    <message>
        <source>Half the interval, at a certainty of %1</source>
        <translation>구간의 절반, 확실성 %1</translation>
    </message>
    <message>
        <source>Lower end</source>
        <translation>하한</translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation>상한</translation>
    </message>
    <message>
        <source>Podium&apos;s index less the printed one</source>
        <translation>Podium의 지수 − 발표된 지수</translation>
    </message>
    <message>
        <source>Index divided by that of the reference</source>
        <translation>지수 ÷ 기준 모델의 지수</translation>
    </message>
    <message>
        <source>Index less that of the reference</source>
        <translation>지수 − 기준 모델의 지수</translation>
    </message>
    <message>
        <source>Three parts input, one part output</source>
        <translation>입력 3, 출력 1의 비율</translation>
    </message>
    <message>
        <source>The source&apos;s own index, as printed; its scores are not in these figures</source>
        <translation>출처가 공표한 지수이며, 점수는 이 수치에 없음</translation>
    </message>
    <message>
        <source>Models above it when nothing is filtered</source>
        <translation>아무것도 거르지 않을 때 더 높은 모델</translation>
    </message>
    <message>
        <source>Hiding the same scores of %1 complete models: mean change, deviation</source>
        <translation>완전한 모델 %1개의 같은 점수를 숨길 때: 평균 변화, 표준편차</translation>
    </message>
    <message>
        <source>Podium&apos;s index less the printed one; no check, for a score was solved from the printed one</source>
        <translation>Podium 지수에서 표시된 지수를 뺀 값. 점수 하나를 표시된 지수에서 역산했으므로 검증이 아님</translation>
    </message>
    <message>
        <source>Assumed by a scenario of the document</source>
        <translation>문서의 시나리오에서 가정한 값</translation>
    </message>
    <message>
        <source>Index divided by that of the reference, which the source estimated</source>
        <translation>지수를 기준 모델의 지수(출처의 추정치)로 나눈 값</translation>
    </message>
    <message>
        <source>Index less that of the reference, which the source estimated</source>
        <translation>지수에서 기준 모델의 지수(출처의 추정치)를 뺀 값</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
</context>
<context>
    <name>podium::RankingWorkspace</name>
    <message>
        <source>Ranking</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>Models, best first, with their picture and the money beside it.</source>
        <translation>지수가 높은 순서의 모델과 차트, 자금을 함께 봅니다.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>차트</translation>
    </message>
    <message>
        <source>Reading the figures…</source>
        <translation>수치를 읽는 중…</translation>
    </message>
    <message>
        <source>The figures could not be read.</source>
        <translation>수치를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>They are part of Podium: if this stays, install Podium again.</source>
        <translation>수치는 Podium에 포함되어 있습니다. 문제가 계속되면 Podium을 다시 설치하십시오.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>No model passes these filters.</source>
        <translation>이 필터를 통과하는 모델이 없습니다.</translation>
    </message>
    <message>
        <source>Take a filter away, or begin again without any.</source>
        <translation>필터를 하나 제거하거나 필터 없이 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>Reset filters</source>
        <translation>필터 초기화</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>“%1”에 해당하는 이름이 없습니다.</translation>
    </message>
    <message>
        <source>The search looks in the names of models, labs and countries.</source>
        <translation>모델, 연구소, 국가의 이름에서 찾습니다.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>검색 지우기</translation>
    </message>
    <message>
        <source>Ranking of models</source>
        <translation>모델 순위</translation>
    </message>
</context>
<context>
    <name>podium::RateWords</name>
    <message>
        <source>mean of market rates, days: %1</source>
        <translation>시장 환율 평균, %1일</translation>
    </message>
    <message>
        <source>mean, days: %1</source>
        <translation>평균, %1일</translation>
    </message>
    <message>
        <source>mean of another source</source>
        <translation>다른 출처의 평균</translation>
    </message>
    <message>
        <source>market rate</source>
        <translation>시장 환율</translation>
    </message>
    <message>
        <source>The fixed rate of the currency&apos;s peg.</source>
        <translation>통화의 고정 환율입니다.</translation>
    </message>
    <message>
        <source>Already in this currency.</source>
        <translation>이미 이 통화입니다.</translation>
    </message>
    <message>
        <source>The market&apos;s rate of the day, for there is no reference rate of it.</source>
        <translation>그날의 기준 환율이 없어 시장 환율을 썼습니다.</translation>
    </message>
    <message>
        <source>Reference rate of the day.</source>
        <translation>그날의 기준 환율입니다.</translation>
    </message>
    <message>
        <source>The market&apos;s rate of the last day before it with a rate, for there is no reference rate.</source>
        <translation>기준 환율이 없어, 그 전에 환율이 있는 마지막 날의 시장 환율을 썼습니다.</translation>
    </message>
    <message>
        <source>Reference rate of the last day before it with a rate.</source>
        <translation>그 전에 환율이 있는 마지막 날의 기준 환율입니다.</translation>
    </message>
    <message>
        <source>Mean of the period&apos;s days with a rate (%1), in part rates of the market.</source>
        <translation>그 기간에 환율이 있는 날의 평균(%1일)이며, 일부는 시장 환율입니다.</translation>
    </message>
    <message>
        <source>Mean of the period&apos;s days with a reference rate (%1).</source>
        <translation>그 기간에 기준 환율이 있는 날의 평균(%1일)입니다.</translation>
    </message>
    <message>
        <source>Month&apos;s mean of another source, for no day of the month has a reference rate.</source>
        <translation>그 달에는 기준 환율이 있는 날이 없어 다른 출처의 월평균을 썼습니다.</translation>
    </message>
    <message>
        <source>GDP deflator</source>
        <translation>GDP 디플레이터</translation>
    </message>
    <message>
        <source>projection</source>
        <translation>전망</translation>
    </message>
    <message>
        <source>at prices of %1 (%2)</source>
        <translation>%1년 물가 기준(%2)</translation>
    </message>
</context>
<context>
    <name>podium::ReadingModel</name>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>all variants</source>
        <translation>모든 변형</translation>
    </message>
    <message>
        <source>best of each family</source>
        <translation>계열별 최고</translation>
    </message>
    <message>
        <source>best of each lab</source>
        <translation>연구소별 최고</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>포함</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>제외</translation>
    </message>
    <message numerus="yes">
        <source>These %n readings say the same and count once:</source>
        <translation>
            <numerusform>다음 해석 %n개는 같은 결과이므로 한 번만 셉니다:</numerusform>
        </translation>
    </message>
    <message>
        <source>What this reading takes, and others take otherwise.</source>
        <translation>이 해석이 택한 값이며, 다른 해석은 달리 택합니다.</translation>
    </message>
    <message>
        <source>Whether the claim holds in this reading.</source>
        <translation>이 해석에서 주장이 성립하는지 나타냅니다.</translation>
    </message>
    <message>
        <source>What the figures say in this reading.</source>
        <translation>이 해석에서 수치가 말하는 내용입니다.</translation>
    </message>
</context>
<context>
    <name>podium::Receipt</name>
    <message>
        <source>Exactly</source>
        <translation>정확한 값</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>구간</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>무엇인가</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Source of the row</source>
        <translation>이 행의 출처</translation>
    </message>
</context>
<context>
    <name>podium::ReceiptDialog</name>
    <message>
        <source>Receipt</source>
        <translation>산출 근거</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
</context>
<context>
    <name>podium::ReceiptPanel</name>
    <message>
        <source>Receipt</source>
        <translation>산출 근거</translation>
    </message>
</context>
<context>
    <name>podium::ReferenceWords</name>
    <message>
        <source>estimated</source>
        <translation>출처의 추정치</translation>
    </message>
    <message>
        <source>measured again since %1</source>
        <translation>%1 이후 재측정</translation>
    </message>
</context>
<context>
    <name>podium::ReleaseRange</name>
    <message>
        <source>Since %1</source>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>Since any day</source>
        <translation>시작일 제한 없음</translation>
    </message>
    <message>
        <source>First day of release that is let in</source>
        <translation>포함할 첫 출시일</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>Last day of release that is let in</source>
        <translation>포함할 마지막 출시일</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>제한 없음</translation>
    </message>
    <message>
        <source>However long ago a model was released.</source>
        <translation>출시된 지 오래된 모델도 모두 포함합니다.</translation>
    </message>
    <message>
        <source>Choose a day…</source>
        <translation>날짜 선택…</translation>
    </message>
    <message>
        <source>Leave models out that were released before.</source>
        <translation>이전에 출시된 모델을 제외합니다.</translation>
    </message>
    <message>
        <source>The day of the figures</source>
        <translation>수치의 날짜</translation>
    </message>
    <message>
        <source>Every model of these figures, whenever it was released.</source>
        <translation>출시일과 관계없이 이 수치의 모든 모델을 표시합니다.</translation>
    </message>
    <message>
        <source>Leave models out that were released later.</source>
        <translation>이후에 출시된 모델을 제외합니다.</translation>
    </message>
    <message>
        <source>Released since</source>
        <translation>출시일 하한</translation>
    </message>
    <message>
        <source>Leave models out that were released before this day:</source>
        <translation>이 날짜 이전에 출시된 모델을 제외합니다:</translation>
    </message>
    <message>
        <source>Released until</source>
        <translation>출시일 상한</translation>
    </message>
    <message>
        <source>Leave models out that were released after this day:</source>
        <translation>이 날짜 이후에 출시된 모델을 제외합니다:</translation>
    </message>
    <message>
        <source>Until any day</source>
        <translation>종료일 제한 없음</translation>
    </message>
</context>
<context>
    <name>podium::Reliability</name>
    <message>
        <source>Scores are held against the errors of both days. Errors of running again were learnt from these same days, so they look a little better here than they will in the next.</source>
        <translation>점수는 두 날짜의 오차와 대조합니다. 재실행 오차는 바로 이 날짜들에서 배운 것이라 다음번보다 조금 좋아 보입니다.</translation>
    </message>
    <message>
        <source>Interval score: width, and 2 / α times what lies outside; less is better. Days without a score measured again prove nothing.</source>
        <translation>구간 점수: 폭에 벗어난 정도의 2 / α 배를 더한 값으로, 작을수록 좋습니다. 재측정된 점수가 없는 날짜는 아무것도 입증하지 못합니다.</translation>
    </message>
    <message>
        <source>Values of two indices do not compare, ranks do. Tau is of the items that both indices have, at least three.</source>
        <translation>두 지수의 값은 비교할 수 없고 순위만 비교할 수 있습니다. 타우는 두 지수에 모두 있는 대상 셋 이상에 대한 값입니다.</translation>
    </message>
    <message>
        <source>Intervals are of the level that each index prints: 90 % in the Epoch Capabilities Index, 95 % in the Arena.</source>
        <translation>구간의 신뢰 수준은 지수마다 발표한 그대로입니다. 에포크 역량 지수 90%, 아레나 95%.</translation>
    </message>
</context>
<context>
    <name>podium::RobustnessWorkspace</name>
    <message>
        <source>Robustness</source>
        <translation>견고성</translation>
    </message>
    <message>
        <source>Choose another method or other models.</source>
        <translation>다른 방법이나 다른 모델을 고르세요.</translation>
    </message>
    <message>
        <source>Ranks of models in the simulation</source>
        <translation>시뮬레이션에서 모델의 순위</translation>
    </message>
    <message>
        <source>Simulating…</source>
        <translation>시뮬레이션 중…</translation>
    </message>
    <message>
        <source>Ranks in the simulation</source>
        <translation>시뮬레이션 순위</translation>
    </message>
    <message>
        <source>Old figures, from before the last change</source>
        <translation>이전 수치: 마지막 변경 전의 값</translation>
    </message>
    <message>
        <source>Choose a model in the ranking.</source>
        <translation>순위에서 모델을 고르십시오.</translation>
    </message>
    <message>
        <source>%1 lacks a score, so it is not simulated.</source>
        <translation>%1: 빠진 점수가 있어 시뮬레이션하지 않습니다.</translation>
    </message>
    <message>
        <source>Old figures, from before the last change; new ones are worked on…</source>
        <translation>이전 수치: 마지막 변경 전의 값. 새 수치를 계산하는 중…</translation>
    </message>
    <message>
        <source>Cancelled. These are old figures, from before the last change.</source>
        <translation>취소했습니다. 마지막 변경 전의 이전 수치입니다.</translation>
    </message>
    <message>
        <source>Cancelled before there were figures.</source>
        <translation>수치가 나오기 전에 취소했습니다.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>바꿀 대상</translation>
    </message>
    <message>
        <source>All ranks</source>
        <translation>전체 순위</translation>
    </message>
    <message>
        <source>One model</source>
        <translation>모델 하나</translation>
    </message>
    <message>
        <source>What matters most</source>
        <translation>가장 중요한 것</translation>
    </message>
    <message>
        <source>Without each</source>
        <translation>하나씩 제외</translation>
    </message>
    <message>
        <source>Picture of the simulation</source>
        <translation>시뮬레이션 그림</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>Models ranked under these weights and rules</source>
        <translation>이 가중치와 규칙에 따른 모델 순위</translation>
    </message>
    <message>
        <source>Chance of each rank</source>
        <translation>순위별 확률</translation>
    </message>
    <message>
        <source>Without each evaluation</source>
        <translation>평가를 하나씩 제외</translation>
    </message>
    <message>
        <source>Chance of each rank of one model</source>
        <translation>모델 하나의 순위별 확률</translation>
    </message>
    <message>
        <source>Effects of choices on the order</source>
        <translation>선택이 순서에 미치는 영향</translation>
    </message>
    <message>
        <source>Rank shifts without each evaluation</source>
        <translation>평가를 하나씩 제외한 순위 변동</translation>
    </message>
    <message>
        <source>Move the weights, choose the rules, and see how firm each rank is.</source>
        <translation>가중치를 움직이고 규칙을 골라 순위가 얼마나 견고한지 봅니다.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Roughly, from few draws, while the weight moves</source>
        <translation>가중치를 움직이는 동안에는 적은 횟수로 대략 계산합니다</translation>
    </message>
</context>
<context>
    <name>podium::RowDrag</name>
    <message numerus="yes">
        <source>%n of the ranking</source>
        <translation>
            <numerusform>순위에서 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podium::RowMenu</name>
    <message>
        <source>Receipt…</source>
        <translation>산출 근거…</translation>
    </message>
    <message>
        <source>How this number comes about, and where it is from.</source>
        <translation>이 숫자가 어떻게 나왔고 어디서 왔는지 봅니다.</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>값 복사</translation>
    </message>
    <message>
        <source>Copy what this cell shows.</source>
        <translation>이 칸에 보이는 것을 복사합니다.</translation>
    </message>
</context>
<context>
    <name>podium::RuleChoices</name>
    <message>
        <source>The method&apos;s own rules</source>
        <translation>방법의 규칙</translation>
    </message>
    <message>
        <source>As the method has it</source>
        <translation>방법의 규칙대로</translation>
    </message>
    <message>
        <source>Shares of questions solved, as published.</source>
        <translation>공표된 대로의 정답률.</translation>
    </message>
    <message>
        <source>From the least to the best</source>
        <translation>최저에서 최고까지</translation>
    </message>
    <message>
        <source>0 for the least model of each evaluation, 100 for the best.</source>
        <translation>평가마다 가장 낮은 모델 0, 가장 높은 모델 100.</translation>
    </message>
    <message>
        <source>Standardised</source>
        <translation>표준화</translation>
    </message>
    <message>
        <source>Mean 50 and standard deviation 10 in each evaluation.</source>
        <translation>평가마다 평균 50, 표준편차 10.</translation>
    </message>
    <message>
        <source>Percentile ranks</source>
        <translation>백분위 순위</translation>
    </message>
    <message>
        <source>The share of the other models each one beats.</source>
        <translation>다른 모델 가운데 앞서는 비율.</translation>
    </message>
    <message>
        <source>Borda points</source>
        <translation>보르다 점수</translation>
    </message>
    <message>
        <source>Points by rank; ties share them.</source>
        <translation>순위에 따른 점수. 동률은 나누어 가집니다.</translation>
    </message>
    <message>
        <source>The source&apos;s weighted mean.</source>
        <translation>출처의 가중 평균.</translation>
    </message>
    <message>
        <source>Geometric mean</source>
        <translation>기하 평균</translation>
    </message>
    <message>
        <source>A weak score costs more than a strong one brings.</source>
        <translation>약한 점수로 잃는 것이 강한 점수로 얻는 것보다 큽니다.</translation>
    </message>
    <message>
        <source>Harmonic mean</source>
        <translation>조화 평균</translation>
    </message>
    <message>
        <source>Weak scores count most.</source>
        <translation>약한 점수가 가장 크게 작용합니다.</translation>
    </message>
    <message>
        <source>Mean win rate</source>
        <translation>평균 승률</translation>
    </message>
    <message>
        <source>How often a model beats another, over all evaluations.</source>
        <translation>모든 평가에서 다른 모델을 이기는 빈도.</translation>
    </message>
    <message>
        <source>Duels (Copeland)</source>
        <translation>일대일 대결 (코플랜드)</translation>
    </message>
    <message>
        <source>How many others a model beats in the weighted majority of evaluations.</source>
        <translation>가중 다수의 평가에서 이기는 다른 모델의 수.</translation>
    </message>
    <message>
        <source>Borda count</source>
        <translation>보르다 집계</translation>
    </message>
    <message>
        <source>Points by rank in each evaluation.</source>
        <translation>평가마다 순위에 따른 점수.</translation>
    </message>
    <message>
        <source>The source&apos;s weights.</source>
        <translation>출처의 가중치.</translation>
    </message>
    <message>
        <source>All equal</source>
        <translation>모두 같게</translation>
    </message>
    <message>
        <source>Each evaluation weighs the same.</source>
        <translation>모든 평가의 가중치가 같습니다.</translation>
    </message>
    <message>
        <source>Categories equal</source>
        <translation>범주를 같게</translation>
    </message>
    <message>
        <source>Each category weighs the same, then each evaluation within it.</source>
        <translation>분야마다 같은 가중치를 주고, 분야 안에서 평가마다 같게 나눕니다.</translation>
    </message>
    <message>
        <source>Principal component</source>
        <translation>주성분</translation>
    </message>
    <message>
        <source>What the evaluations have in common weighs most; correlation is not importance.</source>
        <translation>평가들의 공통 성분이 가장 무겁습니다. 상관이 중요도는 아닙니다.</translation>
    </message>
    <message>
        <source>A model that lacks a score has no index.</source>
        <translation>점수가 빠진 모델에는 지수가 없습니다.</translation>
    </message>
    <message>
        <source>Weigh what is there</source>
        <translation>있는 점수만 가중</translation>
    </message>
    <message>
        <source>The weights of the scores a model has are scaled up; half of the weight must be there.</source>
        <translation>모델에 있는 점수의 가중치를 늘립니다. 가중치의 절반 이상이 있어야 합니다.</translation>
    </message>
    <message>
        <source>Fill in the mean</source>
        <translation>평균으로 채움</translation>
    </message>
    <message>
        <source>What is filled in is marked and never called measured.</source>
        <translation>채운 값은 표시하며 측정값이라 하지 않습니다.</translation>
    </message>
    <message>
        <source>Fill in the median</source>
        <translation>중앙값으로 채움</translation>
    </message>
    <message>
        <source>Predict from the others</source>
        <translation>다른 점수로 예측</translation>
    </message>
    <message>
        <source>Least squares from the scores a model has; its interval is wider.</source>
        <translation>모델에 있는 점수로 최소제곱 예측하며 구간이 더 넓습니다.</translation>
    </message>
    <message>
        <source>A missing score counts no points; half of the weight must be there.</source>
        <translation>결측 점수는 0점으로 계산합니다. 가중치의 절반 이상이 있어야 합니다.</translation>
    </message>
    <message>
        <source>Duels go by the scores that both have; half of the weight must be there.</source>
        <translation>두 모델에 모두 있는 점수로만 겨룹니다. 가중치의 절반 이상이 있어야 합니다.</translation>
    </message>
</context>
<context>
    <name>podium::Saving</name>
    <message>
        <source>Not saved</source>
        <translation>저장하지 못함</translation>
    </message>
    <message>
        <source>“%1” could not be saved.</source>
        <translation>“%1” 파일을 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space, and save again.</source>
        <translation>다른 폴더를 선택하거나 저장 공간을 확보한 뒤 다시 저장하십시오.</translation>
    </message>
</context>
<context>
    <name>podium::Scenario</name>
    <message>
        <source>index %1</source>
        <translation>지수 %1</translation>
    </message>
    <message>
        <source>open weights</source>
        <translation>가중치 공개</translation>
    </message>
    <message>
        <source>closed weights</source>
        <translation>가중치 비공개</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>%1 제외</translation>
    </message>
    <message>
        <source>Scenario:</source>
        <translation>시나리오:</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>가정</translation>
    </message>
    <message>
        <source>its name, which every title says</source>
        <translation>모든 제목에 나오는 이름</translation>
    </message>
    <message>
        <source>Lab:</source>
        <translation>연구소:</translation>
    </message>
    <message>
        <source>Assume a model</source>
        <translation>모델 가정</translation>
    </message>
    <message>
        <source>It is ranked from the figures shown on, in hollow, and every title says under which scenario. Nobody measured it.</source>
        <translation>지금 보이는 자료부터 속이 빈 표시로 순위에 들어가며, 모든 제목에 시나리오가 나옵니다. 아무도 측정하지 않은 값입니다.</translation>
    </message>
    <message>
        <source>Model:</source>
        <translation>모델:</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Index (0 to 100):</source>
        <translation>지수 (0~100):</translation>
    </message>
    <message>
        <source>Country of a new lab:</source>
        <translation>새 연구소의 국가:</translation>
    </message>
    <message>
        <source>Released:</source>
        <translation>공개일:</translation>
    </message>
    <message>
        <source>Price, USD per million tokens:</source>
        <translation>가격, 백만 토큰당 USD:</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>정하지 않음</translation>
    </message>
    <message>
        <source>Open weights:</source>
        <translation>가중치 공개:</translation>
    </message>
    <message>
        <source>yes or no; else not said</source>
        <translation>예 또는 아니요, 비우면 정하지 않음</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Assume money</source>
        <translation>자금 가정</translation>
    </message>
    <message>
        <source>It counts as new money of the lab, and every title says under which scenario.</source>
        <translation>연구소의 새 자금으로 셈하며, 모든 제목에 시나리오가 나옵니다.</translation>
    </message>
    <message>
        <source>Amount:</source>
        <translation>금액:</translation>
    </message>
    <message>
        <source>Currency:</source>
        <translation>통화:</translation>
    </message>
    <message>
        <source>Announced:</source>
        <translation>발표일:</translation>
    </message>
    <message>
        <source>Switch “%1” on</source>
        <translation>“%1” 켜기</translation>
    </message>
    <message>
        <source>Switch “%1” off</source>
        <translation>“%1” 끄기</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>가정: %1</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>%1 제외</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>%1 빼기</translation>
    </message>
</context>
<context>
    <name>podium::ScenarioBar</name>
    <message>
        <source>Switch off “%1”</source>
        <translation>“%1” 끄기</translation>
    </message>
    <message>
        <source>Back to figures that somebody measured; the scenario stays in the document.</source>
        <translation>실제로 측정된 수치로 돌아갑니다. 시나리오는 문서에 남습니다.</translation>
    </message>
</context>
<context>
    <name>podium::ScoreDelegate</name>
    <message>
        <source>not measured</source>
        <translation>측정 안 됨</translation>
    </message>
</context>
<context>
    <name>podium::ScoreModel</name>
    <message>
        <source>Not measured.</source>
        <translation>측정되지 않았습니다.</translation>
    </message>
    <message>
        <source>Not measured: filled in by the rule for missing scores.</source>
        <translation>측정되지 않아 결측 점수 규칙으로 채운 값입니다.</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>측정값</translation>
    </message>
    <message>
        <source>Best model</source>
        <translation>최고 모델</translation>
    </message>
    <message>
        <source>On a scale from 0 to 100</source>
        <translation>0에서 100까지의 척도로</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>평가</translation>
    </message>
    <message>
        <source>The benchmark that was run.</source>
        <translation>실행한 벤치마크입니다.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>Share of the index.</source>
        <translation>지수에서 차지하는 비중입니다.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>중앙값</translation>
    </message>
    <message>
        <source>Of the models shown, 0 to 100.</source>
        <translation>표시한 모델의 중앙값, 0에서 100까지.</translation>
    </message>
    <message>
        <source>Normalised scores, 0 to 100.</source>
        <translation>정규화한 점수, 0에서 100까지.</translation>
    </message>
    <message>
        <source>Normalised scores of %1, its best model, 0 to 100.</source>
        <translation>최고 모델 %1의 정규화한 점수, 0에서 100까지.</translation>
    </message>
    <message>
        <source>%1 is ahead in %2 of %3 evaluations</source>
        <translation>%1: 평가 %3개 중 %2개에서 우세</translation>
    </message>
    <message>
        <source>Normalised score (0 to 100)</source>
        <translation>정규화한 점수 (0~100)</translation>
    </message>
    <message>
        <source>Choose models, labs or countries to set side by side.</source>
        <translation>나란히 놓을 모델, 연구소 또는 국가를 고르십시오.</translation>
    </message>
    <message>
        <source>median of the models shown</source>
        <translation>표시한 모델의 중앙값</translation>
    </message>
    <message>
        <source>%1 (index estimated)</source>
        <translation>%1 (지수 추정)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>미상</translation>
    </message>
    <message>
        <source>%1 %2 (estimated)</source>
        <translation>%1 %2 (추정)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Index: %1</source>
        <translation>지수: %1</translation>
    </message>
    <message>
        <source>the best model of %1 is ahead in %2 of %3 evaluations</source>
        <translation>%1 최고 모델: 평가 %3개 중 %2개에서 우세</translation>
    </message>
    <message>
        <source>As far as measured, %1</source>
        <translation>측정된 바로는 %1</translation>
    </message>
</context>
<context>
    <name>podium::SearchList</name>
    <message>
        <source>Nothing is called so. Try a shorter word.</source>
        <translation>그런 이름이 없습니다. 더 짧은 낱말로 찾아보십시오.</translation>
    </message>
</context>
<context>
    <name>podium::SentenceCard</name>
    <message>
        <source>Safe to say</source>
        <translation>안전한 문장</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy the English sentence</source>
        <translation>영어 문장 복사</translation>
    </message>
    <message>
        <source>Copy the Korean sentence</source>
        <translation>한국어 문장 복사</translation>
    </message>
    <message>
        <source>Safe to say, in English</source>
        <translation>안전한 영어 문장</translation>
    </message>
    <message>
        <source>Safe to say, in Korean</source>
        <translation>안전한 한국어 문장</translation>
    </message>
</context>
<context>
    <name>podium::SentenceField</name>
    <message>
        <source>Every word is known, but not what they say together. Begin with a template.</source>
        <translation>낱말은 모두 알지만 문장의 뜻을 알 수 없습니다. 예문에서 시작해 보십시오.</translation>
    </message>
    <message>
        <source>“%1” was not understood. Say it in other words, or begin with a template.</source>
        <translation>이해하지 못한 말: “%1”. 다른 말로 쓰거나 예문에서 시작해 보십시오.</translation>
    </message>
    <message>
        <source>“%1” was not understood. Is one of these meant?</source>
        <translation>이해하지 못한 말: “%1”. 다음 가운데 하나입니까?</translation>
    </message>
    <message>
        <source>Put “%1” in its place.</source>
        <translation>바꿀 말: “%1”.</translation>
    </message>
    <message>
        <source>Type a claim, such as “%1”</source>
        <translation>주장을 입력하십시오. 예: “%1”</translation>
    </message>
    <message>
        <source>A claim to evaluate</source>
        <translation>판정할 주장</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>예문</translation>
    </message>
    <message>
        <source>Sentences to fill in; Tab goes from name to name</source>
        <translation>채워 쓰는 예문입니다. Tab 키로 다음 이름으로 갑니다</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>Evaluate the sentence over all honest readings.</source>
        <translation>이 문장을 모든 정직한 해석으로 판정합니다.</translation>
    </message>
</context>
<context>
    <name>podium::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>색상(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Money in</source>
        <translation>통화(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>배치 초기화(&amp;R)</translation>
    </message>
    <message>
        <source>Columns, sizes and panels as Podium comes with.</source>
        <translation>열, 크기, 패널을 처음 상태로 되돌립니다.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정 따름</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>US dollars (USD)</source>
        <translation>미국 달러 (USD)</translation>
    </message>
    <message>
        <source>Euros (EUR)</source>
        <translation>유로 (EUR)</translation>
    </message>
    <message>
        <source>Korean won (KRW)</source>
        <translation>대한민국 원 (KRW)</translation>
    </message>
</context>
<context>
    <name>podium::ShiftModel</name>
    <message>
        <source>Without</source>
        <translation>제외한 평가</translation>
    </message>
    <message>
        <source>The evaluation left out; its weight goes to the others.</source>
        <translation>제외한 평가이며, 그 가중치는 나머지 평가에 나누어집니다.</translation>
    </message>
    <message>
        <source>Mean shift</source>
        <translation>평균 변동</translation>
    </message>
    <message>
        <source>Places by which a rank moves on average.</source>
        <translation>순위가 평균적으로 움직이는 폭.</translation>
    </message>
    <message>
        <source>Largest shift</source>
        <translation>최대 변동</translation>
    </message>
    <message>
        <source>Places by which the model moves that moves most.</source>
        <translation>가장 크게 움직이는 모델의 변동 폭.</translation>
    </message>
    <message>
        <source>Moves most</source>
        <translation>최대 변동 모델</translation>
    </message>
    <message>
        <source>The model that moves most.</source>
        <translation>가장 크게 움직이는 모델.</translation>
    </message>
    <message>
        <source>Mean rank shift without it (places)</source>
        <translation>제외했을 때의 평균 순위 변동</translation>
    </message>
    <message>
        <source>Evaluation left out</source>
        <translation>제외한 평가</translation>
    </message>
    <message>
        <source>The method has no second evaluation to do without.</source>
        <translation>이 방법에는 제외할 다른 평가가 없습니다.</translation>
    </message>
    <message>
        <source>Without %1 ranks move most, by %2 places on average</source>
        <translation>제외하면 순위가 가장 크게 움직이는 평가: %1, 평균 변동 %2계단</translation>
    </message>
    <message>
        <source>each evaluation is left out in turn, and its weight goes to the others</source>
        <translation>평가를 하나씩 제외하고 그 가중치를 나머지에 나눔</translation>
    </message>
    <message>
        <source>Lab left out</source>
        <translation>제외한 연구소</translation>
    </message>
    <message>
        <source>each lab is left out in turn</source>
        <translation>연구소를 하나씩 차례로 제외</translation>
    </message>
</context>
<context>
    <name>podium::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>In tables and charts</source>
        <translation>표와 차트에서</translation>
    </message>
    <message>
        <source>Up, Down, Home, End</source>
        <translation>위, 아래, Home, End</translation>
    </message>
    <message>
        <source>Walk through rows or marks</source>
        <translation>행이나 표식 사이를 이동</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Show only this country (charts of countries)</source>
        <translation>이 국가만 표시(국가 차트)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>메뉴 키</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>창의 다음 부분으로 이동</translation>
    </message>
    <message>
        <source>+, −, 0</source>
        <translation>+, −, 0</translation>
    </message>
    <message>
        <source>Zoom a picture of points or a map, show it whole</source>
        <translation>점 그림이나 지도를 확대·축소하고 전체로 되돌리기</translation>
    </message>
    <message>
        <source>What can be done with a row or a mark: its receipt, copies, filters</source>
        <translation>행이나 표식으로 할 수 있는 일: 산출 근거, 복사, 필터</translation>
    </message>
</context>
<context>
    <name>podium::SlideBar</name>
    <message>
        <source>Slide %1 of “%2”: what is shown.</source>
        <translation>“%2” 슬라이드 %1: 지금 보이는 것.</translation>
    </message>
    <message>
        <source>Changed since slide %1 of “%2”.</source>
        <translation>“%2” 슬라이드 %1에서 열어 바뀌었습니다.</translation>
    </message>
    <message>
        <source>From slide %1 of “%2”.</source>
        <translation>“%2” 슬라이드 %1에서 열었습니다.</translation>
    </message>
    <message>
        <source>Update the slide</source>
        <translation>슬라이드 갱신</translation>
    </message>
    <message>
        <source>Back to the slide</source>
        <translation>슬라이드로 되돌리기</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Show the story</source>
        <translation>스토리 보기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>What is shown has nothing to do with the slide any more.</source>
        <translation>지금 보이는 것은 더 이상 이 슬라이드와 이어지지 않습니다.</translation>
    </message>
</context>
<context>
    <name>podium::SlideModel</name>
    <message>
        <source>Slide %1: %2</source>
        <translation>슬라이드 %1: %2</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>부록</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>변경됨</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새 슬라이드</translation>
    </message>
    <message>
        <source>No English</source>
        <translation>영어 없음</translation>
    </message>
    <message>
        <source>No Korean</source>
        <translation>한국어 없음</translation>
    </message>
    <message>
        <source>Not carried by the figures</source>
        <translation>수치가 뒷받침하지 않음</translation>
    </message>
</context>
<context>
    <name>podium::SlideView</name>
    <message>
        <source>Slide %1: %2</source>
        <translation>슬라이드 %1: %2</translation>
    </message>
    <message>
        <source>The figures of this slide cannot be shown. %1</source>
        <translation>이 슬라이드의 수치를 표시할 수 없습니다. %1</translation>
    </message>
</context>
<context>
    <name>podium::SlideWords</name>
    <message>
        <source>Headline</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>노트</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>구역</translation>
    </message>
    <message>
        <source>No English yet: English decks say it in Korean.</source>
        <translation>아직 영어가 없습니다. 영어 발표 자료에도 한국어로 나옵니다.</translation>
    </message>
    <message>
        <source>No Korean yet: Korean decks say it in English.</source>
        <translation>아직 한국어가 없습니다. 한국어 발표 자료에도 영어로 나옵니다.</translation>
    </message>
    <message>
        <source>Empty: the finding of the figures stands here.</source>
        <translation>비워 두면 수치에서 나온 결론이 들어갑니다.</translation>
    </message>
    <message>
        <source>Safe to say: %1</source>
        <translation>안전한 표현: %1</translation>
    </message>
    <message>
        <source>Say the safe sentence</source>
        <translation>안전한 문장으로 바꾸기</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rank as a word</source>
        <translation>순위(서수)</translation>
    </message>
    <message>
        <source>This slide has no figures</source>
        <translation>이 슬라이드에는 수치가 없습니다</translation>
    </message>
    <message>
        <source>English</source>
        <translation>영어</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>%1 in English</source>
        <translation>%1(영어)</translation>
    </message>
    <message>
        <source>%1 in Korean</source>
        <translation>%1(한국어)</translation>
    </message>
    <message>
        <source>Empty: as on the whole slide.</source>
        <translation>비워 두면 슬라이드 전체의 글과 같습니다.</translation>
    </message>
    <message>
        <source>“%1” is not carried by the figures. %2</source>
        <translation>“%1”: 수치가 뒷받침하지 않습니다. %2</translation>
    </message>
</context>
<context>
    <name>podium::SnapshotModel</name>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Ranked</source>
        <translation>순위 대상</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>출처 표시</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>이용 조건</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>수집 경로</translation>
    </message>
    <message>
        <source>The day the figures are of.</source>
        <translation>수치의 날짜입니다.</translation>
    </message>
    <message>
        <source>Who measured and published the models.</source>
        <translation>모델을 측정하고 공표한 곳입니다.</translation>
    </message>
    <message>
        <source>The version of the index the source used that day.</source>
        <translation>그날 출처가 사용한 지수의 버전입니다.</translation>
    </message>
    <message>
        <source>Variants listed that day.</source>
        <translation>그날 목록에 있던 변형의 수입니다.</translation>
    </message>
    <message>
        <source>Models with every score the method needs.</source>
        <translation>방법에 필요한 점수를 모두 갖춘 모델의 수입니다.</translation>
    </message>
    <message>
        <source>What must stand beside the figures.</source>
        <translation>수치 옆에 반드시 표시해야 하는 문구입니다.</translation>
    </message>
    <message>
        <source>Terms of use of the source.</source>
        <translation>출처의 이용 조건입니다.</translation>
    </message>
    <message>
        <source>The public files the figures were taken from.</source>
        <translation>수치를 가져온 공개 파일입니다.</translation>
    </message>
</context>
<context>
    <name>podium::SnapshotWords</name>
    <message>
        <source>%1 days from %2 to %3</source>
        <translation>%2부터 %3까지 %1개 날짜</translation>
    </message>
    <message>
        <source>shown where no day is named</source>
        <translation>날짜를 정하지 않으면 보이는 수치</translation>
    </message>
    <message>
        <source>published indices only, no scores: not opened by itself</source>
        <translation>점수 없이 공표된 지수만: 저절로 열리지 않음</translation>
    </message>
    <message>
        <source>Source: %1, %2.</source>
        <translation>출처: %1, %2.</translation>
    </message>
    <message>
        <source>Indices recomputed by Podium.</source>
        <translation>지수는 Podium이 다시 계산했습니다.</translation>
    </message>
    <message>
        <source>Indices recomputed by Podium where there are scores, else as the source printed them.</source>
        <translation>점수가 있으면 Podium이 다시 계산한 지수, 없으면 출처가 발표한 지수입니다.</translation>
    </message>
</context>
<context>
    <name>podium::SourceModel</name>
    <message>
        <source>Figures</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>행 수</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>이용 조건</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>출처 표시</translation>
    </message>
    <message>
        <source>What they hold</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>수집일</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>링크</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>The kind of figures.</source>
        <translation>수치의 종류입니다.</translation>
    </message>
    <message>
        <source>Rows of the file, counted.</source>
        <translation>파일에서 센 행의 수입니다.</translation>
    </message>
    <message>
        <source>Who measured, published or collected the figures.</source>
        <translation>수치를 측정하거나 공표하거나 모은 곳입니다.</translation>
    </message>
    <message>
        <source>From the first to the last day, month or year the rows are of.</source>
        <translation>행이 나타내는 첫 날짜부터 마지막 날짜까지입니다. 월이나 연 단위일 수 있습니다.</translation>
    </message>
    <message>
        <source>Terms of use of the source.</source>
        <translation>출처의 이용 조건입니다.</translation>
    </message>
    <message>
        <source>What must stand beside the figures.</source>
        <translation>수치 옆에 반드시 표시해야 하는 문구입니다.</translation>
    </message>
    <message>
        <source>What the figures are.</source>
        <translation>어떤 수치인지 나타냅니다.</translation>
    </message>
    <message>
        <source>Editions, and the way the figures took.</source>
        <translation>판본과 수집 경로입니다.</translation>
    </message>
    <message>
        <source>The day the figures were collected.</source>
        <translation>수치를 수집한 날짜입니다.</translation>
    </message>
    <message>
        <source>Where the source is found.</source>
        <translation>출처가 있는 주소입니다.</translation>
    </message>
    <message>
        <source>The files of Podium that hold the figures.</source>
        <translation>수치가 들어 있는 Podium 파일입니다.</translation>
    </message>
    <message>
        <source>collected on %1</source>
        <translation>수집일 %1</translation>
    </message>
</context>
<context>
    <name>podium::SourcePage</name>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Figures that come with Podium, and whose they are.</source>
        <translation>Podium에 포함된 수치와 그 출처.</translation>
    </message>
    <message>
        <source>Listed in</source>
        <translation>목록 파일</translation>
    </message>
    <message>
        <source>Show these figures</source>
        <translation>이 수치 표시</translation>
    </message>
    <message>
        <source>Open the source in the browser</source>
        <translation>브라우저에서 출처 열기</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>인용문 복사</translation>
    </message>
    <message>
        <source>Copy source and terms</source>
        <translation>출처와 이용 조건 복사</translation>
    </message>
    <message>
        <source>No source matches.</source>
        <translation>일치하는 출처가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>지적 사항 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Days</source>
        <translation>날짜별 수치</translation>
    </message>
    <message>
        <source>Double-click a line to show its figures.</source>
        <translation>행을 두 번 클릭하면 그 수치를 표시합니다.</translation>
    </message>
    <message>
        <source>Snapshots of figures</source>
        <translation>수치의 스냅샷</translation>
    </message>
    <message>
        <source>There are no figures.</source>
        <translation>수치가 없습니다.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Double-click a line to open its source.</source>
        <translation>행을 두 번 클릭하면 그 출처를 엽니다.</translation>
    </message>
    <message>
        <source>Sources of the figures</source>
        <translation>수치의 출처</translation>
    </message>
    <message>
        <source>Counting the figures…</source>
        <translation>수치를 세는 중…</translation>
    </message>
    <message>
        <source>Source and terms</source>
        <translation>출처와 이용 조건</translation>
    </message>
    <message>
        <source>Copy one line that names source, day and terms.</source>
        <translation>출처, 날짜, 이용 조건을 담은 한 줄을 복사합니다.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy the findings</source>
        <translation>검사 결과 복사</translation>
    </message>
    <message>
        <source>Copy all findings as text.</source>
        <translation>검사 결과를 모두 텍스트로 복사합니다.</translation>
    </message>
    <message>
        <source>Check of the figures</source>
        <translation>수치 검사</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>지적 사항</translation>
    </message>
    <message>
        <source>Rows, references and published indices</source>
        <translation>행, 참조, 발표된 지수</translation>
    </message>
</context>
<context>
    <name>podium::SpeakerWindow</name>
    <message>
        <source>Speaker view – Podium</source>
        <translation>발표자 화면 – Podium</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>노트</translation>
    </message>
    <message>
        <source>Time since the first slide, and how long there is</source>
        <translation>첫 슬라이드부터 지난 시간과 주어진 시간</translation>
    </message>
    <message>
        <source>Time on this slide, and how long is planned</source>
        <translation>이 슬라이드에 쓴 시간과 계획한 시간</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>멈춤</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>정하지 않음</translation>
    </message>
    <message>
        <source> min</source>
        <translation>분</translation>
    </message>
    <message>
        <source>Minutes there are for the talk</source>
        <translation>발표에 주어진 시간(분)</translation>
    </message>
    <message>
        <source>Time there is</source>
        <translation>주어진 시간</translation>
    </message>
    <message>
        <source>Space next · Backspace back · number Enter · G overview · / search · Q ask · K keep · B black · W white · Ctrl + and − notes · X swap screens · S slides only · Esc end</source>
        <translation>Space 다음 · Backspace 이전 · 번호 Enter · G 모든 슬라이드 · / 찾기 · Q 묻기 · K 보관 · B 검정 · W 흰색 · Ctrl + − 노트 크기 · X 화면 바꾸기 · S 슬라이드만 · Esc 끝</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2장 중 %1번째</translation>
    </message>
    <message>
        <source>Slide: %1 of %2</source>
        <translation>슬라이드: %2장 중 %1번째</translation>
    </message>
    <message>
        <source>Slide: %1</source>
        <translation>슬라이드: %1</translation>
    </message>
    <message>
        <source>Rehearsed: %1, longer than there is</source>
        <translation>연습한 시간: %1, 주어진 시간보다 김</translation>
    </message>
    <message>
        <source>Rehearsed: %1</source>
        <translation>연습한 시간: %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>This slide has no notes.</source>
        <translation>이 슬라이드에는 노트가 없습니다.</translation>
    </message>
</context>
<context>
    <name>podium::StatusLine</name>
    <message>
        <source>Exchange rates: ECB, of the day announced</source>
        <translation>환율: ECB, 발표일 기준</translation>
    </message>
    <message>
        <source>European Central Bank reference rates; means of the month where only the month is known.</source>
        <translation>유럽중앙은행 기준 환율. 월만 알려진 경우 월평균입니다.</translation>
    </message>
    <message>
        <source>○ Ranking…</source>
        <translation>○ 순위를 매기는 중…</translation>
    </message>
    <message>
        <source>○ Reading the figures…</source>
        <translation>○ 수치를 읽는 중…</translation>
    </message>
    <message>
        <source>● Re-ranked in %1 ms</source>
        <translation>● 순위 갱신 %1 ms</translation>
    </message>
    <message>
        <source>%1 found of %2 shown</source>
        <translation>표시된 %2개 중 %1개 찾음</translation>
    </message>
    <message>
        <source>%1 flagships of %2 models</source>
        <translation>모델 %2개 중 대표 모델 %1개</translation>
    </message>
    <message>
        <source>%1 families of %2 models</source>
        <translation>모델 %2개, 계열 %1개</translation>
    </message>
    <message>
        <source>%1 of %2 models</source>
        <translation>모델 %2개 중 %1개</translation>
    </message>
    <message numerus="yes">
        <source>%n models with estimated scores hidden</source>
        <translation>
            <numerusform>추정 지수 모델 %n개 숨김</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to rank them, too; they are drawn hollow.</source>
        <translation>클릭하면 이 모델도 순위에 포함하고 속이 빈 표시로 그립니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n models with later scores hidden</source>
        <translation>
            <numerusform>이후 점수 모델 %n개 숨김</numerusform>
        </translation>
    </message>
    <message>
        <source>Their scores are from after the day of the figures. Click to rank them, too.</source>
        <translation>수치의 날짜 이후에 기록된 점수입니다. 클릭하면 순위에 포함합니다.</translation>
    </message>
    <message>
        <source>With own data from “%1”</source>
        <translation>자체 데이터 포함: “%1”</translation>
    </message>
    <message>
        <source>Own runs are marked in every table and picture.</source>
        <translation>자체 측정은 모든 표와 그림에 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>podium::StepBar</name>
    <message>
        <source>Whole slide</source>
        <translation>슬라이드 전체</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>%2단계 중 %1단계</translation>
    </message>
    <message>
        <source>Steps of the slide</source>
        <translation>슬라이드의 단계</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Tell the slide in steps, each with what is highlighted</source>
        <translation>슬라이드를 강조 대상이 다른 여러 단계로 보여 줍니다</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>단계 추가</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>강조</translation>
    </message>
    <message>
        <source>Grey out the rest</source>
        <translation>나머지를 회색으로</translation>
    </message>
    <message>
        <source>All but those highlighted step back into grey.</source>
        <translation>강조한 것 말고는 모두 회색으로 물러납니다.</translation>
    </message>
    <message>
        <source>Show the second figure</source>
        <translation>둘째 그림 표시</translation>
    </message>
    <message>
        <source>One step earlier</source>
        <translation>한 단계 앞으로</translation>
    </message>
    <message>
        <source>One step later</source>
        <translation>한 단계 뒤로</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>단계 삭제</translation>
    </message>
    <message>
        <source>This slide has no chart</source>
        <translation>이 슬라이드에는 차트가 없습니다</translation>
    </message>
    <message>
        <source>Earlier steps</source>
        <translation>앞 단계</translation>
    </message>
    <message>
        <source>Later steps</source>
        <translation>다음 단계</translation>
    </message>
</context>
<context>
    <name>podium::StoryDesk</name>
    <message>
        <source>View of slide %1</source>
        <translation>슬라이드 %1의 보기</translation>
    </message>
    <message>
        <source>Update slide %1</source>
        <translation>슬라이드 %1 갱신</translation>
    </message>
    <message>
        <source>Back to slide %1</source>
        <translation>슬라이드 %1 되돌리기</translation>
    </message>
    <message>
        <source>Headline of slide %1</source>
        <translation>슬라이드 %1 제목</translation>
    </message>
    <message>
        <source>Text of slide %1</source>
        <translation>슬라이드 %1 본문</translation>
    </message>
    <message>
        <source>Notes of slide %1</source>
        <translation>슬라이드 %1 메모</translation>
    </message>
    <message>
        <source>Section of slide %1</source>
        <translation>슬라이드 %1 구역</translation>
    </message>
    <message>
        <source>Begin a story</source>
        <translation>스토리 시작</translation>
    </message>
    <message>
        <source>Title of the story</source>
        <translation>스토리 제목</translation>
    </message>
    <message>
        <source>Remove the story</source>
        <translation>스토리 삭제</translation>
    </message>
    <message>
        <source>Capture slide %1</source>
        <translation>슬라이드 %1 담기</translation>
    </message>
    <message>
        <source>Move slide %1</source>
        <translation>슬라이드 %1 이동</translation>
    </message>
    <message>
        <source>Keep the answer as slide %1</source>
        <translation>답변 보관: 슬라이드 %1</translation>
    </message>
    <message>
        <source>Duplicate slide %1</source>
        <translation>슬라이드 %1 복제</translation>
    </message>
    <message>
        <source>Remove slide %1</source>
        <translation>슬라이드 %1 삭제</translation>
    </message>
    <message>
        <source>Slide %1 to the appendix</source>
        <translation>슬라이드 %1 부록으로</translation>
    </message>
    <message>
        <source>Slide %1 out of the appendix</source>
        <translation>슬라이드 %1 부록에서 꺼내기</translation>
    </message>
    <message>
        <source>Layout of slide %1</source>
        <translation>슬라이드 %1 레이아웃</translation>
    </message>
    <message>
        <source>Scale of slide %1</source>
        <translation>슬라이드 %1의 눈금</translation>
    </message>
    <message>
        <source>Steps of slide %1</source>
        <translation>슬라이드 %1의 단계</translation>
    </message>
</context>
<context>
    <name>podium::StoryExportDialog</name>
    <message>
        <source>Save presentation</source>
        <translation>발표 자료 저장</translation>
    </message>
    <message>
        <source>PowerPoint presentation (.pptx)</source>
        <translation>PowerPoint 발표 자료 (.pptx)</translation>
    </message>
    <message>
        <source>PDF, a slide a page (.pdf)</source>
        <translation>PDF, 쪽마다 슬라이드 한 장 (.pdf)</translation>
    </message>
    <message>
        <source>One page for a browser (.html)</source>
        <translation>브라우저용 한 쪽 (.html)</translation>
    </message>
    <message>
        <source>What a copy desk would object to</source>
        <translation>교열에서 지적할 것</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>슬라이드</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>잘못된 점</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>저장…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>고르기…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>파일 종류:</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>언어:</translation>
    </message>
    <message>
        <source>Template:</source>
        <translation>서식 파일:</translation>
    </message>
    <message>
        <source>Looking at the slides…</source>
        <translation>슬라이드를 살펴보는 중…</translation>
    </message>
    <message>
        <source>A copy desk would object to nothing.</source>
        <translation>교열에서 지적할 것이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>A copy desk would object to %n things; mend them, or say why they stay.</source>
        <translation>
            <numerusform>교열에서 지적할 것이 %n가지 있습니다. 고치거나 그대로 두는 까닭을 적으세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It stays: %2</source>
        <translation>%1 그대로 두는 까닭: %2</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>고치기</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>그대로 두기…</translation>
    </message>
    <message>
        <source>Object again</source>
        <translation>다시 지적하기</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Why? The reason goes into the notes of the slide.</source>
        <translation>까닭은 무엇입니까? 슬라이드 메모에 들어갑니다.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>서식 파일</translation>
    </message>
    <message>
        <source>Templates and presentations (*.potx *.pptx)</source>
        <translation>서식 파일과 발표 자료 (*.potx *.pptx)</translation>
    </message>
    <message>
        <source>Podium&apos;s own layouts</source>
        <translation>Podium 자체 레이아웃</translation>
    </message>
    <message>
        <source>Only for PowerPoint</source>
        <translation>PowerPoint 전용</translation>
    </message>
</context>
<context>
    <name>podium::StoryOffers</name>
    <message>
        <source>This document has no story yet.</source>
        <translation>이 문서에는 아직 스토리가 없습니다.</translation>
    </message>
    <message>
        <source>A story is a list of views with words. Press Ctrl+M anywhere to add what is shown as a slide, or begin with one of these:</source>
        <translation>스토리는 글이 붙은 보기의 목록입니다. 어디서든 Ctrl+M을 누르면 지금 보이는 것이 슬라이드로 들어갑니다. 또는 다음 중 하나로 시작하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n slides</source>
        <translation>
            <numerusform>슬라이드 %n장</numerusform>
        </translation>
    </message>
    <message>
        <source>of a country you choose</source>
        <translation>고른 국가에 대해</translation>
    </message>
    <message>
        <source>of a lab you choose</source>
        <translation>고른 연구소에 대해</translation>
    </message>
    <message>
        <source>An empty story</source>
        <translation>빈 스토리</translation>
    </message>
    <message>
        <source>slides of your own, from the first</source>
        <translation>첫 장부터 직접 만드는 슬라이드</translation>
    </message>
</context>
<context>
    <name>podium::StorySaving</name>
    <message>
        <source>PowerPoint presentation (*.pptx)</source>
        <translation>파워포인트 프레젠테이션 (*.pptx)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>웹 페이지 (*.html)</translation>
    </message>
    <message>
        <source>Save presentation</source>
        <translation>발표 자료 저장</translation>
    </message>
    <message numerus="yes">
        <source>Saved “%1”. %n sentences in it do not hold; the story shows them in red.</source>
        <translation>
            <numerusform>“%1” 저장했습니다. 성립하지 않는 문장 %n개: 스토리에 빨간색으로 표시됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving the presentation: slide %1 of %2</source>
        <translation>발표 자료 저장 중: 슬라이드 %1 / %2</translation>
    </message>
    <message>
        <source>The presentation was not saved.</source>
        <translation>프레젠테이션을 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>podium::StoryWorkspace</name>
    <message>
        <source>New story…</source>
        <translation>새 스토리…</translation>
    </message>
    <message>
        <source>Title…</source>
        <translation>제목…</translation>
    </message>
    <message>
        <source>Remove this story</source>
        <translation>이 스토리 삭제</translation>
    </message>
    <message>
        <source>Title of the story</source>
        <translation>스토리 제목</translation>
    </message>
    <message>
        <source>English</source>
        <translation>영어</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>Open its view</source>
        <translation>보기 열기</translation>
    </message>
    <message>
        <source>Open its first view</source>
        <translation>첫째 보기 열기</translation>
    </message>
    <message>
        <source>Open its second view</source>
        <translation>둘째 보기 열기</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Move up	Alt+Up</source>
        <translation>위로 이동	Alt+Up</translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation>아래로 이동	Alt+Down</translation>
    </message>
    <message>
        <source>Remove	Del</source>
        <translation>삭제	Del</translation>
    </message>
    <message>
        <source>In the appendix</source>
        <translation>부록에 두기</translation>
    </message>
    <message>
        <source>Behind the others, for questions.</source>
        <translation>질문에 대비해 맨 뒤에 둡니다.</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>레이아웃</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>알맞게</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>표지</translation>
    </message>
    <message>
        <source>Section title</source>
        <translation>구역 표지</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>차트</translation>
    </message>
    <message>
        <source>Chart and text</source>
        <translation>차트와 글</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>스토리</translation>
    </message>
    <message>
        <source>Views with words, one slide each, for decks in English and Korean.</source>
        <translation>보기에 말을 붙여 한 장씩 만드는 영어·한국어 발표 자료.</translation>
    </message>
    <message>
        <source>Story: %1</source>
        <translation>스토리: %1</translation>
    </message>
    <message>
        <source>A story cannot be read. %1</source>
        <translation>읽을 수 없는 스토리가 있습니다. %1</translation>
    </message>
    <message>
        <source>Slide %1 of %2</source>
        <translation>슬라이드 %1 / %2</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>슬라이드</translation>
    </message>
    <message>
        <source>What can be done with the slide</source>
        <translation>슬라이드로 할 수 있는 일</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>발표</translation>
    </message>
    <message>
        <source>On the whole screen, from the slide looked at</source>
        <translation>보고 있는 슬라이드부터 전체 화면으로</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Save the story as a presentation</source>
        <translation>스토리를 발표 자료로 저장</translation>
    </message>
    <message>
        <source>Insert value</source>
        <translation>값 넣기</translation>
    </message>
    <message>
        <source>Values of this slide, as they are now</source>
        <translation>이 슬라이드의 지금 값</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>슬라이드</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>문구</translation>
    </message>
    <message>
        <source>On the scale of the slide before</source>
        <translation>앞 슬라이드와 같은 눈금</translation>
    </message>
    <message>
        <source>Lengths of the two charts can be compared.</source>
        <translation>두 차트의 길이를 견줄 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>podium::SwapModel</name>
    <message>
        <source>No weight of this evaluation alone makes the two tie.</source>
        <translation>이 평가의 가중치만으로는 동률이 되지 않습니다.</translation>
    </message>
    <message>
        <source>Gap of the indices</source>
        <translation>지수의 차이</translation>
    </message>
    <message>
        <source>Difference here, 0 to 100</source>
        <translation>이 평가의 차이, 0에서 100까지</translation>
    </message>
    <message>
        <source>Share to move: gap ÷ (gap − difference)</source>
        <translation>옮길 비율: 지수 차이 ÷ (지수 차이 − 평가 차이)</translation>
    </message>
    <message>
        <source>Weight + share × (1 − weight)</source>
        <translation>가중치 + 비율 × (1 − 가중치)</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>평가</translation>
    </message>
    <message>
        <source>The benchmark that was run.</source>
        <translation>실행한 벤치마크입니다.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>Share of the index as it is.</source>
        <translation>현재 지수에서 차지하는 비중입니다.</translation>
    </message>
    <message>
        <source>Alone, for %1</source>
        <translation>단독, %1</translation>
    </message>
    <message>
        <source>Nearest, for %1</source>
        <translation>최근접, %1</translation>
    </message>
    <message>
        <source>The weight of this evaluation, taken from all others in proportion, under which %1 and %2 tie.</source>
        <translation>다른 모든 평가에서 비례하여 가져올 때 %1, %2 동률이 되는 이 평가의 가중치입니다.</translation>
    </message>
    <message>
        <source>The weights nearest to those that hold under which %1 and %2 tie.</source>
        <translation>%1, %2 동률이 되는, 현재에 가장 가까운 가중치입니다.</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 and %2 tie as it is.</source>
        <translation>%1, %2: 지금 이미 동률입니다.</translation>
    </message>
    <message>
        <source>%1 draws level with %2 when %3 of all weight moves; no single weight does it.</source>
        <translation>%1, %2 동률 조건: 전체 가중치 중 %3 이동. 평가 하나만으로는 되지 않습니다.</translation>
    </message>
    <message>
        <source>%1 draws level with %2 when %3 weighs %4 instead of %5; spread over all evaluations, %6 of all weight has to move.</source>
        <translation>%1, %2 동률 조건: %3 가중치 %5 → %4 (모든 평가에 나누면 전체 가중치 중 %6 이동).</translation>
    </message>
    <message>
        <source>Weight (per cent; grey: as it is)</source>
        <translation>가중치 (퍼센트, 회색: 현재)</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Nothing can swap %1 and %2: %2 is not behind in any evaluation.</source>
        <translation>%1, %2: 어떤 가중치로도 순서가 바뀌지 않습니다. %2 쪽이 뒤지는 평가가 없습니다.</translation>
    </message>
    <message>
        <source>Choose two models, labs or countries with all scores.</source>
        <translation>점수가 모두 있는 모델, 연구소 또는 국가 둘을 고르십시오.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Best on the way, and the two that tie</source>
        <translation>도중의 최고 모델, 그리고 동률인 둘</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Share to move until these two tie</source>
        <translation>이 둘이 동률이 될 때까지 옮길 몫</translation>
    </message>
    <message>
        <source>As far as measured, %1</source>
        <translation>측정된 바로는 %1</translation>
    </message>
</context>
<context>
    <name>podium::TableCard</name>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation>CSV로 저장…</translation>
    </message>
    <message>
        <source>Save the rows and columns shown, with their rules and their source.</source>
        <translation>표시된 행과 열을 규칙, 출처와 함께 저장합니다.</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>표 복사</translation>
    </message>
    <message>
        <source>Put the whole table on the clipboard, for spreadsheets and texts.</source>
        <translation>표 전체를 클립보드에 복사하여 스프레드시트나 문서에 붙여 넣을 수 있게 합니다.</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>표 저장</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>스프레드시트용 표 (*.csv)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Choose the columns of the table</source>
        <translation>표에 표시할 열 선택</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>표 복사</translation>
    </message>
    <message>
        <source>Copy the whole table, for spreadsheets and texts.</source>
        <translation>표 전체를 복사하여 스프레드시트나 문서에 붙여 넣을 수 있게 합니다.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Save or copy this table</source>
        <translation>이 표를 저장하거나 복사합니다</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>행 복사</translation>
    </message>
    <message>
        <source>Copy the chosen rows, for spreadsheets and texts.</source>
        <translation>선택한 행을 스프레드시트와 글에 쓸 수 있게 복사합니다.</translation>
    </message>
</context>
<context>
    <name>podium::TextInPlace</name>
    <message>
        <source>Empty: the composed text, which follows the figures</source>
        <translation>비우면 수치를 따르는 자동 문구로 돌아갑니다</translation>
    </message>
    <message>
        <source>Text on the chart</source>
        <translation>차트의 문구</translation>
    </message>
</context>
<context>
    <name>podium::Trends</name>
    <message>
        <source>Open weights</source>
        <translation>가중치 공개</translation>
    </message>
    <message>
        <source>Closed weights</source>
        <translation>가중치 비공개</translation>
    </message>
    <message>
        <source>Models left out because their release date is not known: %1.</source>
        <translation>출시일을 몰라 제외한 모델: %1개.</translation>
    </message>
    <message>
        <source>Models left out because their lab is not known: %1.</source>
        <translation>연구소를 몰라 제외한 모델: %1개.</translation>
    </message>
    <message>
        <source>Models left out because it is not known whether their weights are open: %1.</source>
        <translation>가중치 공개 여부를 몰라 제외한 모델: %1개.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>New money</source>
        <translation>신규 자금</translation>
    </message>
    <message>
        <source>Models taken as exact because the error of their index is not known: %1.</source>
        <translation>지수의 오차를 알 수 없어 오차가 없는 것으로 본 모델: %1개.</translation>
    </message>
    <message>
        <source>Figures of different methods do not make one line; each has a table.</source>
        <translation>방법이 다른 수치는 하나의 선으로 잇지 않으며, 방법마다 표를 따로 둡니다.</translation>
    </message>
    <message>
        <source>Sources: press pages as listed with each event.</source>
        <translation>출처: 각 사건에 적힌 보도 자료.</translation>
    </message>
    <message>
        <source>Released by then without an index, or only estimated by the source: %1. Where one of these came first, the figure is a bound: at least so much.</source>
        <translation>그때까지 출시되었으나 지수가 없거나 출처의 추정만 있는 모델: %1개. 이런 모델이 먼저 나온 경우 수치는 하한입니다.</translation>
    </message>
    <message>
        <source>Released by then without an index, or only estimated by the source: %1. Where one of whoever had the level first came before, the months are at least so many; where who came later has one, at most; where both, unsure.</source>
        <translation>그때까지 출시되었으나 지수가 없거나 출처의 추정만 있는 모델: %1개. 먼저 이른 쪽의 이런 모델이 더 일찍 나왔으면 개월 수는 하한, 뒤진 쪽에 있으면 상한이며, 양쪽에 있으면 어느 쪽도 확실하지 않습니다.</translation>
    </message>
    <message>
        <source>open weights</source>
        <translation>가중치 공개 모델</translation>
    </message>
    <message>
        <source>closed weights</source>
        <translation>가중치 비공개 모델</translation>
    </message>
    <message>
        <source>without a release date: %1</source>
        <translation>출시일을 모름: %1개</translation>
    </message>
    <message>
        <source>without a group: %1</source>
        <translation>묶음을 모름: %1개</translation>
    </message>
</context>
<context>
    <name>podium::TrendsWorkspace</name>
    <message>
        <source>Trends</source>
        <translation>추세</translation>
    </message>
    <message>
        <source>Frontiers over time, ranks from one set of figures to the next, months behind, events.</source>
        <translation>시간에 따른 최전선, 수치 기준일별 순위, 뒤처진 개월, 사건.</translation>
    </message>
    <message>
        <source>Behind the highest</source>
        <translation>최고 대비</translation>
    </message>
    <message>
        <source>Behind %1</source>
        <translation>%1 대비</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>단계 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n followed</source>
        <translation>
            <numerusform>대상 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>사건 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Behind whose frontier the others are counted</source>
        <translation>누구의 최전선과 견줄지</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>국가별</translation>
    </message>
    <message>
        <source>By lab</source>
        <translation>연구소별</translation>
    </message>
    <message>
        <source>Open and closed</source>
        <translation>공개와 비공개</translation>
    </message>
    <message>
        <source>Events and money</source>
        <translation>사건과 자금</translation>
    </message>
    <message>
        <source>Events and rounds on the same days, below the frontiers</source>
        <translation>최전선 아래에 같은 날의 사건과 투자 라운드</translation>
    </message>
    <message>
        <source>Steps of the frontiers</source>
        <translation>최전선의 단계</translation>
    </message>
    <message>
        <source>Ranks in each set of figures</source>
        <translation>수치 기준일별 순위</translation>
    </message>
    <message>
        <source>Months behind the frontier</source>
        <translation>최전선보다 뒤처진 개월</translation>
    </message>
    <message>
        <source>Events beside the rankings</source>
        <translation>순위와 함께 본 사건</translation>
    </message>
</context>
<context>
    <name>podium::UncertaintyModel</name>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Models with a score in every evaluation.</source>
        <translation>모든 평가의 점수가 있는 모델.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>Among the models simulated.</source>
        <translation>시뮬레이션한 모델 가운데 순위.</translation>
    </message>
    <message>
        <source>Median rank</source>
        <translation>순위 중앙값</translation>
    </message>
    <message>
        <source>Half of the draws put it here or higher.</source>
        <translation>시행의 절반에서 이 순위 이상.</translation>
    </message>
    <message>
        <source>90% of draws</source>
        <translation>시행의 90%</translation>
    </message>
    <message>
        <source>From the 5% best to the 5% worst ranks of all draws.</source>
        <translation>모든 시행에서 상위 5%부터 하위 5%까지의 순위.</translation>
    </message>
    <message>
        <source>First</source>
        <translation>1위</translation>
    </message>
    <message>
        <source>Share of draws that put it first.</source>
        <translation>1위가 된 시행의 비율.</translation>
    </message>
    <message>
        <source>Top 3</source>
        <translation>3위 안</translation>
    </message>
    <message>
        <source>Share of draws that put it among the first three.</source>
        <translation>3위 안에 든 시행의 비율.</translation>
    </message>
    <message>
        <source>Top 10</source>
        <translation>10위 안</translation>
    </message>
    <message>
        <source>Share of draws that put it among the first ten.</source>
        <translation>10위 안에 든 시행의 비율.</translation>
    </message>
    <message>
        <source>Rank (dot: median; line: 90% of draws)</source>
        <translation>순위(점: 중앙값, 선: 시행의 90%)</translation>
    </message>
    <message>
        <source>No model has a score in every evaluation.</source>
        <translation>모든 평가의 점수가 있는 모델이 없습니다.</translation>
    </message>
    <message>
        <source>%1 is first in %2 of draws</source>
        <translation>%1: 시행의 %2에서 1위</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>연구소</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>%1 draws of scores within their errors and of weights around these</source>
        <translation>점수 오차와 이 가중치 주변에서 %1회 추출</translation>
    </message>
    <message>
        <source>%1 draws of weights around these, scores as they are: the error of some is not known</source>
        <translation>이 가중치 주변에서 %1회 추출, 일부 점수의 오차를 알 수 없어 점수는 그대로 둠</translation>
    </message>
    <message>
        <source>ranks move by %1 on average</source>
        <translation>평균 순위 변동 %1계단</translation>
    </message>
</context>
<context>
    <name>podium::ViewEditor</name>
    <message>
        <source>Data: %1</source>
        <translation>데이터: %1</translation>
    </message>
    <message>
        <source>Index: %1</source>
        <translation>지수: %1</translation>
    </message>
    <message>
        <source>Show all variants</source>
        <translation>모든 변형 표시</translation>
    </message>
    <message>
        <source>Show the best model of each family</source>
        <translation>계열별 최고 모델 표시</translation>
    </message>
    <message>
        <source>Show the best model of each lab</source>
        <translation>연구소별 최고 모델 표시</translation>
    </message>
    <message>
        <source>Exclude %1</source>
        <translation>%1 제외</translation>
    </message>
    <message>
        <source>Readmit %1</source>
        <translation>다시 포함: %1</translation>
    </message>
    <message>
        <source>Include %1</source>
        <translation>포함: %1</translation>
    </message>
    <message>
        <source>No longer limit to %1</source>
        <translation>한정 해제: %1</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1만</translation>
    </message>
    <message>
        <source>Open and closed weights</source>
        <translation>가중치 공개와 비공개</translation>
    </message>
    <message>
        <source>Only open weights</source>
        <translation>가중치 공개 모델만</translation>
    </message>
    <message>
        <source>Only closed weights</source>
        <translation>가중치 비공개 모델만</translation>
    </message>
    <message>
        <source>With and without reasoning</source>
        <translation>추론 여부 무관</translation>
    </message>
    <message>
        <source>Only reasoning models</source>
        <translation>추론 모델만</translation>
    </message>
    <message>
        <source>Only models without reasoning</source>
        <translation>비추론 모델만</translation>
    </message>
    <message>
        <source>Show estimates</source>
        <translation>추정치 표시</translation>
    </message>
    <message>
        <source>Hide estimates</source>
        <translation>추정치 숨기기</translation>
    </message>
    <message>
        <source>Show later scores</source>
        <translation>이후 점수 표시</translation>
    </message>
    <message>
        <source>Hide later scores</source>
        <translation>이후 점수 숨기기</translation>
    </message>
    <message>
        <source>As-of date</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation>최대 크기</translation>
    </message>
    <message>
        <source>Reset filters</source>
        <translation>필터 초기화</translation>
    </message>
    <message>
        <source>Counting rule</source>
        <translation>집계 기준</translation>
    </message>
    <message>
        <source>Top %1</source>
        <translation>상위 %1</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>비교 기준: %1</translation>
    </message>
    <message>
        <source>No reference</source>
        <translation>비교 기준 해제</translation>
    </message>
    <message>
        <source>Funding period</source>
        <translation>자금 조달 기간</translation>
    </message>
    <message>
        <source>Show all rounds</source>
        <translation>모든 라운드 표시</translation>
    </message>
    <message>
        <source>Money in %1</source>
        <translation>자금 통화: %1</translation>
    </message>
    <message>
        <source>Logarithmic money axis</source>
        <translation>자금 축: 로그</translation>
    </message>
    <message>
        <source>Linear money axis</source>
        <translation>자금 축: 선형</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>규칙: %1</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>필터: %1</translation>
    </message>
    <message>
        <source>No filter: %1</source>
        <translation>필터 해제: %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 표시</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>Money per head</source>
        <translation>1인당 자금</translation>
    </message>
    <message>
        <source>Money in per cent of GDP</source>
        <translation>GDP 대비 자금</translation>
    </message>
    <message>
        <source>Whole amounts of money</source>
        <translation>전체 금액</translation>
    </message>
    <message>
        <source>Months behind: %1</source>
        <translation>뒤처진 개월: %1</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>비교 날짜: %1</translation>
    </message>
    <message>
        <source>All models of %1</source>
        <translation>%1의 모든 모델</translation>
    </message>
    <message>
        <source>Released since</source>
        <translation>출시일 하한</translation>
    </message>
    <message>
        <source>Filter: text</source>
        <translation>필터: 글자</translation>
    </message>
    <message>
        <source>Second counting rule: %1</source>
        <translation>둘째 집계 기준: %1</translation>
    </message>
    <message>
        <source>Compare: with %1</source>
        <translation>비교: %1 추가</translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation>수치: %1</translation>
    </message>
    <message>
        <source>Rates of one day</source>
        <translation>하루의 환율</translation>
    </message>
    <message>
        <source>Rates of the days announced</source>
        <translation>발표일 환율</translation>
    </message>
    <message>
        <source>Compare: from %1 to %2</source>
        <translation>비교: %1 → %2</translation>
    </message>
    <message>
        <source>Trends: by country</source>
        <translation>추세: 국가별</translation>
    </message>
    <message>
        <source>Trends: by lab</source>
        <translation>추세: 연구소별</translation>
    </message>
    <message>
        <source>Trends: open and closed weights</source>
        <translation>추세: 공개·비공개 가중치</translation>
    </message>
    <message>
        <source>Months behind the highest</source>
        <translation>최고 수준보다 뒤처진 개월 수</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>표시: %1</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>개요: %1</translation>
    </message>
    <message>
        <source>No longer: %1</source>
        <translation>선택 해제: %1</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>선택: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>제거: %1</translation>
    </message>
    <message>
        <source>Models of %1</source>
        <translation>%1: 모델</translation>
    </message>
    <message>
        <source>Labs of %1</source>
        <translation>%1: 연구소</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
</context>
<context>
    <name>podium::WeightPanel</name>
    <message>
        <source>Weights</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>Source&apos;s</source>
        <translation>출처 기준</translation>
    </message>
    <message>
        <source>The weights of the method as it was published.</source>
        <translation>공표된 방법의 가중치.</translation>
    </message>
    <message>
        <source>All equal</source>
        <translation>모두 같게</translation>
    </message>
    <message>
        <source>Each evaluation weighs the same.</source>
        <translation>모든 평가의 가중치가 같습니다.</translation>
    </message>
    <message>
        <source>Each category weighs the same, then each evaluation within it.</source>
        <translation>분야마다 같은 가중치를 주고, 분야 안에서 평가마다 같게 나눕니다.</translation>
    </message>
    <message>
        <source>Move a weight; the others give way, and the ranking follows.</source>
        <translation>가중치를 움직이면 나머지가 맞춰지고 순위가 바로 바뀝니다.</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>분야별로 같게</translation>
    </message>
    <message>
        <source>Locked weights keep their values; the others share the rest.</source>
        <translation>잠근 가중치는 값을 지키고, 나머지가 남은 몫을 나눕니다.</translation>
    </message>
    <message>
        <source>Too many weights are locked to move any. Unlock one.</source>
        <translation>잠근 가중치가 너무 많아 움직일 수 없습니다. 하나를 푸십시오.</translation>
    </message>
    <message>
        <source>Unlock all</source>
        <translation>모두 풀기</translation>
    </message>
    <message>
        <source>Let all weights move again.</source>
        <translation>모든 가중치를 다시 움직일 수 있게 합니다.</translation>
    </message>
    <message>
        <source>By so much ranks move without this evaluation, in the mean over all models.</source>
        <translation>이 평가를 제외하면 순위가 이만큼 움직입니다(모든 모델의 평균).</translation>
    </message>
    <message>
        <source>±: how far ranks move without it, in the mean.</source>
        <translation>±: 이 평가를 뺄 때 평균 순위 변동.</translation>
    </message>
</context>
<context>
    <name>podium::WeightRow</name>
    <message>
        <source>Weight of %1</source>
        <translation>%1 가중치</translation>
    </message>
    <message>
        <source>Lock the weight of %1</source>
        <translation>가중치 잠금: %1</translation>
    </message>
    <message>
        <source>Keep this weight while others move.</source>
        <translation>다른 가중치를 움직여도 이 가중치를 그대로 둡니다.</translation>
    </message>
</context>
<context>
    <name>podium::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Ranking</source>
        <translation>순위(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>Save &amp;table as CSV…</source>
        <translation>표를 CSV로 저장(&amp;T)…</translation>
    </message>
    <message>
        <source>Save the table of this workspace with its rules and its source.</source>
        <translation>이 작업 공간의 표를 규칙, 출처와 함께 저장합니다.</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>그림 저장(&amp;P)…</translation>
    </message>
    <message>
        <source>Save the chart of this workspace as a PNG for a slide.</source>
        <translation>이 작업 공간의 차트를 슬라이드용 PNG로 저장합니다.</translation>
    </message>
    <message>
        <source>Save picture &amp;as</source>
        <translation>다른 형식으로 그림 저장(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>종료(&amp;Q)</translation>
    </message>
    <message>
        <source>Close Podium; it remembers what it shows.</source>
        <translation>Podium을 종료합니다. 표시 상태는 다음에 이어집니다.</translation>
    </message>
    <message>
        <source>Take the last change of what is shown back.</source>
        <translation>표시 내용의 마지막 변경을 취소합니다.</translation>
    </message>
    <message>
        <source>Make the change again.</source>
        <translation>취소한 변경을 다시 실행합니다.</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>행 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all when none is selected.</source>
        <translation>선택한 행을 복사합니다. 선택한 행이 없으면 모두 복사합니다.</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>그림 복사(&amp;P)</translation>
    </message>
    <message>
        <source>Copy the chart of this workspace with its rules and its source.</source>
        <translation>이 작업 공간의 차트를 규칙, 출처와 함께 복사합니다.</translation>
    </message>
    <message>
        <source>Copy everything about the current model as text.</source>
        <translation>현재 모델에 관한 모든 내용을 텍스트로 복사합니다.</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>찾기(&amp;F)</translation>
    </message>
    <message>
        <source>Look for a model, lab or country.</source>
        <translation>모델, 연구소, 국가를 찾습니다.</translation>
    </message>
    <message>
        <source>C&amp;lear search and choice</source>
        <translation>검색과 선택 지우기(&amp;L)</translation>
    </message>
    <message>
        <source>Show all rows again and highlight none.</source>
        <translation>모든 행을 다시 표시하고 강조를 해제합니다.</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>상세 정보(&amp;I)</translation>
    </message>
    <message>
        <source>Show what is known about the current model.</source>
        <translation>현재 모델에 관해 알려진 내용을 표시합니다.</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>열(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Grey all but the chosen</source>
        <translation>선택 항목만 색 표시(&amp;G)</translation>
    </message>
    <message>
        <source>The chosen country or lab in colour, the rest grey, in pictures, too.</source>
        <translation>선택한 국가나 연구소만 색으로, 나머지는 회색으로 표시합니다. 저장하는 그림에도 적용됩니다.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>전체 화면(&amp;F)</translation>
    </message>
    <message>
        <source>Fill the screen, or stop doing so.</source>
        <translation>전체 화면으로 전환하거나 해제합니다.</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>배치 초기화(&amp;R)</translation>
    </message>
    <message>
        <source>Columns, sizes and panels as Podium comes with.</source>
        <translation>열, 크기, 패널을 처음 상태로 되돌립니다.</translation>
    </message>
    <message>
        <source>&amp;Compare all with the current model</source>
        <translation>전체를 현재 모델과 비교(&amp;C)</translation>
    </message>
    <message>
        <source>Show every index as a multiple of this one&apos;s.</source>
        <translation>모든 지수를 이 모델 지수의 배수로 표시합니다.</translation>
    </message>
    <message>
        <source>Compare with &amp;none</source>
        <translation>비교 기준 해제(&amp;N)</translation>
    </message>
    <message>
        <source>Show no reference.</source>
        <translation>기준 모델과의 비교를 해제합니다.</translation>
    </message>
    <message>
        <source>Reset &amp;filters</source>
        <translation>필터 초기화(&amp;F)</translation>
    </message>
    <message>
        <source>Let every country and every kind of model in again.</source>
        <translation>모든 국가와 모든 종류의 모델을 다시 포함합니다.</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>단축키(&amp;K)</translation>
    </message>
    <message>
        <source>All keys at a glance.</source>
        <translation>모든 단축키를 한눈에 봅니다.</translation>
    </message>
    <message>
        <source>&amp;About Podium</source>
        <translation>Podium 정보(&amp;A)</translation>
    </message>
    <message>
        <source>Version, licence and whose figures these are.</source>
        <translation>버전, 라이선스, 수치의 출처를 봅니다.</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Qt 정보(&amp;Q)</translation>
    </message>
    <message>
        <source>The toolkit that draws these windows.</source>
        <translation>이 창을 그리는 데 쓰인 툴킷입니다.</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>실행 취소(&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>다시 실행(&amp;R): %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>Copy r&amp;ecord</source>
        <translation>기록 복사(&amp;E)</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>색상(&amp;O)</translation>
    </message>
    <message>
        <source>Find and &amp;do…</source>
        <translation>찾기와 실행(&amp;D)…</translation>
    </message>
    <message>
        <source>Any model, lab, country, workspace or command by a few letters of its name.</source>
        <translation>이름의 몇 글자만으로 모델, 연구소, 국가, 작업 공간, 명령을 찾습니다.</translation>
    </message>
    <message>
        <source>Filter &amp;panel</source>
        <translation>필터 패널(&amp;P)</translation>
    </message>
    <message>
        <source>Every filter at a glance, with the number of models it would leave.</source>
        <translation>모든 필터를 한눈에, 각 값에 남는 모델 수와 함께 봅니다.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>To the workspace and the view before.</source>
        <translation>이전 작업 공간과 보기로.</translation>
    </message>
    <message>
        <source>To where you came back from.</source>
        <translation>되돌아온 곳으로 다시.</translation>
    </message>
    <message>
        <source>Recent &amp;views</source>
        <translation>최근 보기(&amp;V)</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>앞으로(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>설정(&amp;S)…</translation>
    </message>
    <message>
        <source>Language, colours and currency, and the layout as Podium comes with.</source>
        <translation>언어, 색상, 통화, 그리고 처음 배치.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Save &amp;view…</source>
        <translation>보기 저장(&amp;V)…</translation>
    </message>
    <message>
        <source>Save everything that says what is shown, to open or to send it later.</source>
        <translation>표시 내용을 정하는 모든 설정을 저장해 나중에 열거나 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Add the current model to Compare</source>
        <translation>현재 모델을 비교에 추가(&amp;A)</translation>
    </message>
    <message>
        <source>Set it beside others in Compare.</source>
        <translation>비교에서 다른 대상과 나란히 놓습니다.</translation>
    </message>
    <message>
        <source>Save p&amp;resentation</source>
        <translation>발표 자료 저장(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;New document</source>
        <translation>새 문서(&amp;N)</translation>
    </message>
    <message>
        <source>An empty document, which takes what you import.</source>
        <translation>가져오는 것을 담을 빈 문서입니다.</translation>
    </message>
    <message>
        <source>Open re&amp;cent document</source>
        <translation>최근 문서 열기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>Tables, results and downloads: a look at what they are, then into the document.</source>
        <translation>표, 결과, 내려받은 파일: 무엇인지 살펴본 뒤 문서에 넣습니다.</translation>
    </message>
    <message>
        <source>&amp;Save document</source>
        <translation>문서 저장(&amp;S)</translation>
    </message>
    <message>
        <source>Save what is imported in its file.</source>
        <translation>가져온 것을 그 파일에 저장합니다.</translation>
    </message>
    <message>
        <source>Save &amp;document as…</source>
        <translation>다른 이름으로 문서 저장(&amp;D)…</translation>
    </message>
    <message>
        <source>Save the document under another name.</source>
        <translation>문서를 다른 이름으로 저장합니다.</translation>
    </message>
    <message>
        <source>C&amp;lose document</source>
        <translation>문서 닫기(&amp;L)</translation>
    </message>
    <message>
        <source>Show the figures as they ship again.</source>
        <translation>기본 수치만 다시 보여 줍니다.</translation>
    </message>
    <message>
        <source>No document was opened yet</source>
        <translation>아직 연 문서가 없음</translation>
    </message>
    <message>
        <source>Paste &amp;table…</source>
        <translation>표 붙여넣기(&amp;T)…</translation>
    </message>
    <message>
        <source>Import the cells that were copied elsewhere, after a look at them.</source>
        <translation>다른 곳에서 복사한 칸을 살펴본 뒤 가져옵니다.</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>데이터(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>발표(&amp;P)</translation>
    </message>
    <message>
        <source>E&amp;xport story</source>
        <translation>스토리 내보내기(&amp;X)</translation>
    </message>
    <message>
        <source>Capture as a sl&amp;ide</source>
        <translation>슬라이드로 담기(&amp;I)</translation>
    </message>
    <message>
        <source>Add what is shown to the story, behind the slide looked at last.</source>
        <translation>지금 보이는 것을 마지막으로 본 슬라이드 뒤에 담습니다.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>시작(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>이어서(&amp;R)</translation>
    </message>
    <message>
        <source>From the slide where the last presentation ended.</source>
        <translation>지난 발표가 끝난 슬라이드부터 발표합니다.</translation>
    </message>
    <message>
        <source>&amp;What is shown, on one slide</source>
        <translation>지금 보이는 것을 슬라이드 한 장으로(&amp;W)</translation>
    </message>
    <message>
        <source>The picture of this workspace, live on the whole screen.</source>
        <translation>이 작업 화면의 그림을 전체 화면에서 그대로 다룹니다.</translation>
    </message>
    <message>
        <source>A s&amp;tory</source>
        <translation>스토리(&amp;T)</translation>
    </message>
    <message>
        <source>Re&amp;hearse</source>
        <translation>연습(&amp;H)</translation>
    </message>
    <message>
        <source>Pla&amp;y over the days</source>
        <translation>날짜별로 재생(&amp;Y)</translation>
    </message>
    <message>
        <source>A slider over the days there are figures of, which plays them; all that is shown follows.</source>
        <translation>수치가 있는 날짜를 차례로 보여 주는 막대입니다. 보이는 모든 것이 따라갑니다.</translation>
    </message>
    <message>
        <source>The story that is worked on, or what was presented last, from its first slide; where nothing was, what is shown.</source>
        <translation>작업 중인 스토리 또는 마지막에 발표한 것을 첫 슬라이드부터. 없으면 지금 보이는 것.</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>다음 영역(&amp;N)</translation>
    </message>
    <message>
        <source>To the next part of the window: controls, pages, cards, panels.</source>
        <translation>창의 다음 부분으로: 조작줄, 페이지, 카드, 패널.</translation>
    </message>
    <message>
        <source>Previo&amp;us pane</source>
        <translation>이전 영역(&amp;U)</translation>
    </message>
    <message>
        <source>To the part of the window before this one.</source>
        <translation>창의 앞 부분으로.</translation>
    </message>
    <message>
        <source>A document, figures to import, a view, a method, own corrections or claims, a story; files can also be dropped on the window.</source>
        <translation>문서, 가져올 수치, 보기, 방법, 자신의 수정 사항이나 주장, 스토리를 엽니다. 파일을 창에 끌어다 놓아도 됩니다.</translation>
    </message>
</context>
<context>
    <name>podium::WindowMessages</name>
    <message>
        <source>Begin again</source>
        <translation>처음부터 다시</translation>
    </message>
    <message>
        <source>Nothing was opened. %1</source>
        <translation>파일을 열지 못했습니다. %1</translation>
    </message>
    <message>
        <source>The figures could not be read. %1</source>
        <translation>수치를 읽을 수 없습니다. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>This cannot be shown; the last ranking stays. %1</source>
        <translation>표시할 수 없어 이전 순위를 유지합니다. %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>실행 취소: %1</translation>
    </message>
    <message>
        <source>The last start did not come to its end, so the window begins anew. %1</source>
        <translation>지난번 시작이 끝까지 이루어지지 않아 창을 새로 시작합니다. %1</translation>
    </message>
    <message>
        <source>Not all of your own corrections are in force; see the workspace Data. %1</source>
        <translation>직접 수정한 내용 중 일부가 적용되지 않았습니다. 데이터 작업 공간을 확인하십시오. %1</translation>
    </message>
    <message>
        <source>Your own claims could not all be read or kept; nothing in their file is lost. %1</source>
        <translation>직접 넣은 주장을 모두 읽거나 보관하지는 못했습니다. 파일 안의 내용은 잃지 않습니다. %1</translation>
    </message>
    <message>
        <source>Not all of your own methods are there; they stay in their file. %1</source>
        <translation>직접 만든 방법 가운데 쓸 수 없는 것이 있습니다. 그 방법은 파일에 그대로 남아 있습니다. %1</translation>
    </message>
    <message>
        <source>Ctrl+K finds any model, lab, country or command; a right click on a number shows where it comes from.</source>
        <translation>Ctrl+K로 모델, 연구소, 국가, 명령을 찾습니다. 숫자를 오른쪽 클릭하면 출처와 계산 과정을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>What a press report of October 2025 claimed</source>
        <translation>2025년 10월 보도의 주장 보기</translation>
    </message>
</context>
<context>
    <name>podium::WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Stop working on these figures.</source>
        <translation>이 수치의 계산을 중단합니다.</translation>
    </message>
    <message>
        <source>Work on the figures that were cancelled.</source>
        <translation>취소한 수치를 다시 계산합니다.</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>진행 정도</translation>
    </message>
</context>
</TS>
