// Made by Scripts/train-policies.sh; do not edit. Sources and licences stand in each checkpoint and in NOTICE.

extension BuiltInPolicies {
  /// The files of trained checkpoints, sorted by name.
  static let all: [(name: String, json: String)] = [
    (
      name: "debate",
      json: #"""
        {"domain":"debate","evaluation":[{"centroidMass":0.185,"checks":{"budgetKept":1,"keyTermCoverage":0.836,\#
        "noDanglingPronoun":0.814,"noDisfluency":0.989,"noFragments":0.855,"noQuestion":0.921,"nonRedundancy":0.\#
        794,"sectionCoverage":0.885,"verbatim":1},"ci95":[1.196,2.587],"deltaParent":1.878,"n":40,"pickLength":1\#
        4.79,"rougeMean":28.81,"set":"fredsum.jsonl"}],"features":[{"delta":-0.07138,"name":"place","version":1,\#
        "w":-0.07138},{"delta":0.311914,"name":"edge","version":1,"w":0.411914},{"delta":-0.150932,"name":"openi\#
        ng","version":1,"w":0.049068},{"delta":-0.456767,"name":"closing","version":1,"w":-0.456767},{"delta":-0\#
        .499951,"name":"logWords","version":1,"w":-0.199951},{"delta":0.309921,"name":"short","version":1,"w":0.\#
        009921},{"delta":-0.529384,"name":"long","version":1,"w":-0.629384},{"delta":0.041355,"name":"centroid",\#
        "version":1,"w":0.341355},{"delta":-0.029703,"name":"lexRank","version":1,"w":0.170297},{"delta":0.15015\#
        ,"name":"degree","version":1,"w":0.15015},{"delta":0.625291,"name":"termDensity","version":1,"w":0.82529\#
        1},{"delta":0.294914,"name":"expectedWords","version":1,"w":0.494914},{"delta":-0.023146,"name":"section\#
        Place","version":1,"w":-0.023146},{"delta":-0.211428,"name":"sectionOpening","version":1,"w":-0.111428},\#
        {"delta":-0.20106,"name":"sectionCentroid","version":1,"w":-0.10106},{"delta":0.030348,"name":"cueWords"\#
        ,"version":1,"w":0.230348},{"delta":0.217874,"name":"decisionWords","version":1,"w":0.417874},{"delta":-\#
        0.124383,"name":"figures","version":1,"w":-0.024383},{"delta":-0.027401,"name":"question","version":1,"w\#
        ":-0.427401},{"delta":-0.531627,"name":"disfluency","version":1,"w":-0.831627},{"delta":-0.190148,"name"\#
        :"dangling","version":1,"w":-0.490148},{"delta":-0.058488,"name":"orphan","version":1,"w":-0.258488},{"d\#
        elta":-0.021006,"name":"firstPerson","version":1,"w":-0.121006},{"delta":0.273545,"name":"capitals","ver\#
        sion":1,"w":0.273545},{"delta":-0.687937,"name":"stopWords","version":1,"w":-0.787937},{"delta":-0.02821\#
        7,"name":"speakerShare","version":1,"w":-0.028217},{"delta":-0.335928,"name":"neighbours","version":1,"w\#
        ":-0.335928},{"delta":-0.408636,"name":"rarity","version":1,"w":-0.408636},{"delta":-0.701962,"name":"st\#
        utter","version":1,"w":-0.901962},{"delta":-0.584638,"name":"redundancy","version":1,"w":-2.584638},{"de\#
        lta":1.719693,"name":"uncovered","version":1,"w":2.319693},{"delta":-0.451965,"name":"sameSection","vers\#
        ion":1,"w":-0.951965},{"delta":0.190931,"name":"adjacent","version":1,"w":-0.009069},{"delta":-0.102958,\#
        "name":"budgetShare","version":1,"w":-0.602958}],"format":"epitome-policy/1","gate":{"passed":false,"rea\#
        son":"alarm: length of picks went from 25.20 to 14.79, more than 25 %; nonRedundancy fell from 0.86 to 0\#
        .79; noDanglingPronoun fell from 0.87 to 0.81; noQuestion fell from 0.98 to 0.92; noFragments fell from \#
        0.92 to 0.86","rule":"gate/1"},"id":"d28f3715fe62b3e3f3aad75431a7e52e3c7ca4ff047fa95253d9f5ae361f68eb","\#
        kind":"domain","parent":"8a7a82a0d1d39e59a6c4af366292e8979bee3c5127dd1bf2a3b0c7a7722d21bc","provenance":\#
        "Part of FREDSum (Rennard et al. 2023), https://github.com/linto-ai/FREDSum, CC BY-SA 4.0; the checkpoin\#
        t is under the same licence","scaling":"per-document-z","target":"summary","training":{"algorithm":"rloo\#
        ","anchor":0,"averaging":0.98,"batch":8,"data":[{"documents":55,"name":"fredsum.jsonl","sha256":"37e1177\#
        2b52b1d1aab5c823770ad938322cbaca60b2a923017b9b73a85512846"}],"decay":0.0005,"episodes":9600,"k":8,"rate"\#
        :0.03,"reward":{"keyTermCoverage":0.25,"noDanglingPronoun":0.25,"noDisfluency":0.25,"noQuestion":0.125,"\#
        nonRedundancy":0.125,"rougeMean":20},"seed":1,"updates":150}}
        """#
    ),
    (
      name: "meeting",
      json: #"""
        {"domain":"meeting","evaluation":[{"centroidMass":0.1,"checks":{"budgetKept":1,"keyTermCoverage":0.445,"\#
        noDanglingPronoun":0.917,"noDisfluency":0.873,"noFragments":0.531,"noQuestion":0.934,"nonRedundancy":0.8\#
        51,"sectionCoverage":0.949,"verbatim":1},"ci95":[1.341,3.56],"deltaParent":2.422,"n":34,"pickLength":8.7\#
        29,"rougeMean":20.516,"set":"qmsum.jsonl"}],"features":[{"delta":0.124828,"name":"place","version":1,"w"\#
        :0.124828},{"delta":0.321548,"name":"edge","version":1,"w":0.421548},{"delta":0.147861,"name":"opening",\#
        "version":1,"w":0.347861},{"delta":-0.132154,"name":"closing","version":1,"w":-0.132154},{"delta":-0.601\#
        984,"name":"logWords","version":1,"w":-0.301984},{"delta":0.170482,"name":"short","version":1,"w":-0.129\#
        518},{"delta":-0.741415,"name":"long","version":1,"w":-0.841415},{"delta":-0.516779,"name":"centroid","v\#
        ersion":1,"w":-0.216779},{"delta":0.020402,"name":"lexRank","version":1,"w":0.220402},{"delta":-0.163596\#
        ,"name":"degree","version":1,"w":-0.163596},{"delta":0.377963,"name":"termDensity","version":1,"w":0.577\#
        963},{"delta":0.6668,"name":"expectedWords","version":1,"w":0.8668},{"delta":-0.020818,"name":"sectionPl\#
        ace","version":1,"w":-0.020818},{"delta":0.339066,"name":"sectionOpening","version":1,"w":0.439066},{"de\#
        lta":-0.113734,"name":"sectionCentroid","version":1,"w":-0.013734},{"delta":-0.964066,"name":"cueWords",\#
        "version":1,"w":-0.764066},{"delta":-0.087616,"name":"decisionWords","version":1,"w":0.112384},{"delta":\#
        -0.274288,"name":"figures","version":1,"w":-0.174288},{"delta":0.00346,"name":"question","version":1,"w"\#
        :-0.39654},{"delta":-0.39025,"name":"disfluency","version":1,"w":-0.69025},{"delta":-0.308277,"name":"da\#
        ngling","version":1,"w":-0.608277},{"delta":-0.617674,"name":"orphan","version":1,"w":-0.817674},{"delta\#
        ":-0.646773,"name":"firstPerson","version":1,"w":-0.746773},{"delta":-0.079017,"name":"capitals","versio\#
        n":1,"w":-0.079017},{"delta":-0.422025,"name":"stopWords","version":1,"w":-0.522025},{"delta":-0.150247,\#
        "name":"speakerShare","version":1,"w":-0.150247},{"delta":-0.251179,"name":"neighbours","version":1,"w":\#
        -0.251179},{"delta":-0.226026,"name":"rarity","version":1,"w":-0.226026},{"delta":-0.570812,"name":"stut\#
        ter","version":1,"w":-0.770812},{"delta":-0.289526,"name":"redundancy","version":1,"w":-2.289526},{"delt\#
        a":1.855824,"name":"uncovered","version":1,"w":2.455824},{"delta":-0.155402,"name":"sameSection","versio\#
        n":1,"w":-0.655402},{"delta":-0.086862,"name":"adjacent","version":1,"w":-0.286862},{"delta":-0.814602,"\#
        name":"budgetShare","version":1,"w":-1.314602}],"format":"epitome-policy/1","gate":{"passed":false,"reas\#
        on":"alarm: length of picks went from 19.62 to 8.73, more than 25 %; alarm: centrality of picks went fro\#
        m 0.19 to 0.10, more than 25 %; noQuestion fell from 0.99 to 0.93; noFragments fell from 0.79 to 0.53","\#
        rule":"gate/1"},"id":"71fee21402858077b8a10d101fae80403343c67f47660c937da7b31df464d47a","kind":"domain",\#
        "parent":"8a7a82a0d1d39e59a6c4af366292e8979bee3c5127dd1bf2a3b0c7a7722d21bc","provenance":"Training set o\#
        f QMSum (Zhong et al. 2021), https://github.com/Yale-LILY/QMSum, MIT licence, Copyright (c) 2021 Yale-LI\#
        LY","scaling":"per-document-z","target":"summary","training":{"algorithm":"rloo","anchor":0,"averaging":\#
        0.98,"batch":8,"data":[{"documents":161,"name":"qmsum.jsonl","sha256":"f68cac367acc767f6f4d545738225138b\#
        6006efc1631eeb0835b053c90bd2e73"}],"decay":0.0005,"episodes":9600,"k":8,"rate":0.03,"reward":{"keyTermCo\#
        verage":0.25,"noDanglingPronoun":0.25,"noDisfluency":0.25,"noQuestion":0.125,"nonRedundancy":0.125,"roug\#
        eMean":20},"seed":1,"updates":150}}
        """#
    ),
  ]
}
