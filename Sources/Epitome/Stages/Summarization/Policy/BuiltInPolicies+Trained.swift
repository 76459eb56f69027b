// Made by Scripts/train-policies.sh; do not edit. Sources and licences stand in each checkpoint and in NOTICE.

extension BuiltInPolicies {
  /// The files of trained checkpoints, sorted by name.
  // swift-format-ignore
  static let all: [(name: String, json: String)] = [
    (
      name: "debate",
      json: #"""
        {"domain":"debate","evaluation":[{"centroidMass":0.192,"checks":{"budgetKept":1,"keyTermCoverage":0.\#
        8,"noDanglingPronoun":0.876,"noDisfluency":0.969,"noFragments":0.929,"noQuestion":0.985,"nonRedundan\#
        cy":0.832,"sectionCoverage":0.843,"verbatim":1},"ci95":[0.549,2.213],"deltaParent":1.373,"n":40,"pic\#
        kLength":21.693,"rougeMean":28.092,"set":"fredsum.jsonl"}],"features":[{"delta":0.095116,"name":"pla\#
        ce","version":1,"w":0.095116},{"delta":0.124464,"name":"edge","version":1,"w":0.224464},{"delta":-0.\#
        246394,"name":"opening","version":1,"w":-0.046394},{"delta":0.217024,"name":"closing","version":1,"w\#
        ":0.217024},{"delta":0.196259,"name":"logWords","version":1,"w":0.496259},{"delta":-1.028755,"name":\#
        "short","version":1,"w":-1.328755},{"delta":-0.54945,"name":"long","version":1,"w":-0.64945},{"delta\#
        ":0.197162,"name":"centroid","version":1,"w":0.497162},{"delta":-0.113257,"name":"lexRank","version"\#
        :1,"w":0.086743},{"delta":0.17178,"name":"degree","version":1,"w":0.17178},{"delta":0.478781,"name":\#
        "termDensity","version":1,"w":0.678781},{"delta":0.495022,"name":"expectedWords","version":1,"w":0.6\#
        95022},{"delta":-0.08971,"name":"sectionPlace","version":1,"w":-0.08971},{"delta":-0.101222,"name":"\#
        sectionOpening","version":1,"w":-0.001222},{"delta":-0.046143,"name":"sectionCentroid","version":1,"\#
        w":0.053857},{"delta":-0.34781,"name":"cueWords","version":1,"w":-0.14781},{"delta":0.09361,"name":"\#
        decisionWords","version":1,"w":0.29361},{"delta":-0.147367,"name":"figures","version":1,"w":-0.04736\#
        7},{"delta":-0.751578,"name":"question","version":1,"w":-1.151578},{"delta":-0.280379,"name":"disflu\#
        ency","version":1,"w":-0.580379},{"delta":-0.400218,"name":"dangling","version":1,"w":-0.700218},{"d\#
        elta":-0.440125,"name":"orphan","version":1,"w":-0.640125},{"delta":-0.238582,"name":"firstPerson","\#
        version":1,"w":-0.338582},{"delta":0.008183,"name":"capitals","version":1,"w":0.008183},{"delta":-0.\#
        516029,"name":"stopWords","version":1,"w":-0.616029},{"delta":-0.126029,"name":"speakerShare","versi\#
        on":1,"w":-0.126029},{"delta":-0.147002,"name":"neighbours","version":1,"w":-0.147002},{"delta":-0.2\#
        36622,"name":"rarity","version":1,"w":-0.236622},{"delta":-0.41593,"name":"stutter","version":1,"w":\#
        -0.61593},{"delta":-0.024202,"name":"redundancy","version":1,"w":-2.024202},{"delta":1.93374,"name":\#
        "uncovered","version":1,"w":2.53374},{"delta":-0.20636,"name":"sameSection","version":1,"w":-0.70636\#
        },{"delta":0.063602,"name":"adjacent","version":1,"w":-0.136398},{"delta":0.135837,"name":"budgetSha\#
        re","version":1,"w":-0.364163}],"format":"epitome-policy/1","gate":{"passed":true,"reason":"gain 1.3\#
        7 [0.55, 2.21]","rule":"gate/1"},"id":"defccee5663fce9de047c6b0443ff9418c2c369532dd8da0fb5c39bb34931\#
        767","kind":"domain","parent":"8a7a82a0d1d39e59a6c4af366292e8979bee3c5127dd1bf2a3b0c7a7722d21bc","pr\#
        ovenance":"Part of FREDSum (Rennard et al. 2023), https://github.com/linto-ai/FREDSum, CC BY-SA 4.0;\#
         the checkpoint is under the same licence","scaling":"per-document-z","target":"summary","training":\#
        {"algorithm":"rloo","averaging":0.98,"batch":8,"bounds":true,"data":[{"documents":55,"name":"fredsum\#
        .jsonl","sha256":"37e11772b52b1d1aab5c823770ad938322cbaca60b2a923017b9b73a85512846"}],"decay":0.0005\#
        ,"episodes":19200,"k":8,"prior":4,"rate":0.03,"reward":{"keyTermCoverage":0.25,"noDanglingPronoun":0\#
        .5,"noDisfluency":0.25,"noFragments":2,"noQuestion":1,"nonRedundancy":0.25,"rougeMean":20},"seed":1,\#
        "updates":300}}
        """#
    ),
    (
      name: "meeting",
      json: #"""
        {"domain":"meeting","evaluation":[{"centroidMass":0.149,"checks":{"budgetKept":1,"keyTermCoverage":0\#
        .395,"noDanglingPronoun":0.948,"noDisfluency":0.694,"noFragments":0.786,"noQuestion":0.988,"nonRedun\#
        dancy":0.858,"sectionCoverage":0.876,"verbatim":1},"ci95":[0.836,2.892],"deltaParent":1.86,"n":34,"p\#
        ickLength":15.233,"rougeMean":20.045,"set":"qmsum.jsonl"}],"features":[{"delta":-0.091658,"name":"pl\#
        ace","version":1,"w":-0.091658},{"delta":0.656074,"name":"edge","version":1,"w":0.756074},{"delta":0\#
        .194067,"name":"opening","version":1,"w":0.394067},{"delta":0.066742,"name":"closing","version":1,"w\#
        ":0.066742},{"delta":-0.079056,"name":"logWords","version":1,"w":0.220944},{"delta":-2.343639,"name"\#
        :"short","version":1,"w":-2.643639},{"delta":-0.840708,"name":"long","version":1,"w":-0.940708},{"de\#
        lta":-0.005084,"name":"centroid","version":1,"w":0.294916},{"delta":0.318934,"name":"lexRank","versi\#
        on":1,"w":0.518934},{"delta":0.254606,"name":"degree","version":1,"w":0.254606},{"delta":-0.000248,"\#
        name":"termDensity","version":1,"w":0.199752},{"delta":0.795313,"name":"expectedWords","version":1,"\#
        w":0.995313},{"delta":-0.065334,"name":"sectionPlace","version":1,"w":-0.065334},{"delta":0.353791,"\#
        name":"sectionOpening","version":1,"w":0.453791},{"delta":0.228324,"name":"sectionCentroid","version\#
        ":1,"w":0.328324},{"delta":-0.566523,"name":"cueWords","version":1,"w":-0.366523},{"delta":0.200482,\#
        "name":"decisionWords","version":1,"w":0.400482},{"delta":-0.066347,"name":"figures","version":1,"w"\#
        :0.033653},{"delta":-0.671622,"name":"question","version":1,"w":-1.071622},{"delta":-0.264639,"name"\#
        :"disfluency","version":1,"w":-0.564639},{"delta":-0.476778,"name":"dangling","version":1,"w":-0.776\#
        778},{"delta":-0.970693,"name":"orphan","version":1,"w":-1.170693},{"delta":0.04689,"name":"firstPer\#
        son","version":1,"w":-0.05311},{"delta":0.023301,"name":"capitals","version":1,"w":0.023301},{"delta\#
        ":-0.691482,"name":"stopWords","version":1,"w":-0.791482},{"delta":-0.185391,"name":"speakerShare","\#
        version":1,"w":-0.185391},{"delta":-0.322497,"name":"neighbours","version":1,"w":-0.322497},{"delta"\#
        :-0.136612,"name":"rarity","version":1,"w":-0.136612},{"delta":-0.882134,"name":"stutter","version":\#
        1,"w":-1.082134},{"delta":-0.611984,"name":"redundancy","version":1,"w":-2.611984},{"delta":2.527871\#
        ,"name":"uncovered","version":1,"w":3.127871},{"delta":-0.421828,"name":"sameSection","version":1,"w\#
        ":-0.921828},{"delta":0.04166,"name":"adjacent","version":1,"w":-0.15834},{"delta":0.144372,"name":"\#
        budgetShare","version":1,"w":-0.355628}],"format":"epitome-policy/1","gate":{"passed":true,"reason":\#
        "gain 1.86 [0.84, 2.89]","rule":"gate/1"},"id":"da2bb23499ddf081f860a01bcda618e9bba24b96648d73dcc7bc\#
        4475ed9c8329","kind":"domain","parent":"8a7a82a0d1d39e59a6c4af366292e8979bee3c5127dd1bf2a3b0c7a7722d\#
        21bc","provenance":"Training set of QMSum (Zhong et al. 2021), https://github.com/Yale-LILY/QMSum, M\#
        IT licence, Copyright (c) 2021 Yale-LILY","scaling":"per-document-z","target":"summary","training":{\#
        "algorithm":"rloo","averaging":0.98,"batch":8,"bounds":true,"data":[{"documents":161,"name":"qmsum.j\#
        sonl","sha256":"f68cac367acc767f6f4d545738225138b6006efc1631eeb0835b053c90bd2e73"}],"decay":0.0005,"\#
        episodes":19200,"k":8,"prior":4,"rate":0.03,"reward":{"keyTermCoverage":0.25,"noDanglingPronoun":0.5\#
        ,"noDisfluency":0.25,"noFragments":2,"noQuestion":1,"nonRedundancy":0.25,"rougeMean":20},"seed":1,"u\#
        pdates":300}}
        """#
    ),
  ]
}
