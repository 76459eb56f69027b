// Made by Scripts/train-policies.sh; do not edit. Sources and licences stand in each checkpoint and in NOTICE.

extension BuiltInPolicies {
  /// The files of trained checkpoints, sorted by name.
  // swift-format-ignore
  static let all: [(name: String, json: String)] = [
    (
      name: "debate",
      json: #"""
        {"domain":"debate","evaluation":[{"centroidMass":0.19,"checks":{"budgetKept":1,"keyTermCoverage":0.8\#
        04,"noDanglingPronoun":0.873,"noDisfluency":0.962,"noFragments":0.921,"noQuestion":0.985,"nonRedunda\#
        ncy":0.845,"sectionCoverage":0.803,"verbatim":1},"ci95":[0.102,1.451],"deltaParent":0.79,"n":40,"pic\#
        kLength":22.494,"rougeMean":28.002,"set":"fredsum.jsonl"}],"features":[{"delta":0.0211,"name":"place\#
        ","version":1,"w":0.0211},{"delta":0.113013,"name":"edge","version":1,"w":0.213013},{"delta":-0.2129\#
        2,"name":"opening","version":1,"w":-0.01292},{"delta":0.208671,"name":"closing","version":1,"w":0.20\#
        8671},{"delta":0.254237,"name":"logWords","version":1,"w":0.554237},{"delta":-1.248007,"name":"short\#
        ","version":1,"w":-1.548007},{"delta":-0.621565,"name":"long","version":1,"w":-0.721565},{"delta":0.\#
        195586,"name":"centroid","version":1,"w":0.495586},{"delta":-0.212757,"name":"lexRank","version":1,"\#
        w":-0.012757},{"delta":0.162638,"name":"degree","version":1,"w":0.162638},{"delta":0.446332,"name":"\#
        termDensity","version":1,"w":0.646332},{"delta":0.541639,"name":"expectedWords","version":1,"w":0.74\#
        1639},{"delta":-0.109994,"name":"sectionPlace","version":1,"w":-0.109994},{"delta":-0.114026,"name":\#
        "sectionOpening","version":1,"w":-0.014026},{"delta":-0.087804,"name":"sectionCentroid","version":1,\#
        "w":0.012196},{"delta":-0.171558,"name":"cueWords","version":1,"w":0.028442},{"delta":0.106056,"name\#
        ":"decisionWords","version":2,"w":0.306056},{"delta":-0.136912,"name":"figures","version":1,"w":-0.0\#
        36912},{"delta":-0.722656,"name":"question","version":1,"w":-1.122656},{"delta":-0.13756,"name":"dis\#
        fluency","version":1,"w":-0.43756},{"delta":-0.413288,"name":"dangling","version":1,"w":-0.713288},{\#
        "delta":-0.457699,"name":"orphan","version":1,"w":-0.657699},{"delta":-0.007067,"name":"firstPerson"\#
        ,"version":1,"w":-0.107067},{"delta":0.040412,"name":"capitals","version":1,"w":0.040412},{"delta":-\#
        0.491468,"name":"stopWords","version":1,"w":-0.591468},{"delta":-0.097197,"name":"speakerShare","ver\#
        sion":1,"w":-0.097197},{"delta":-0.27866,"name":"neighbours","version":1,"w":-0.27866},{"delta":-0.1\#
        63859,"name":"rarity","version":1,"w":-0.163859},{"delta":-0.382879,"name":"stutter","version":1,"w"\#
        :-0.582879},{"delta":-0.089028,"name":"redundancy","version":1,"w":-2.089028},{"delta":2.040267,"nam\#
        e":"uncovered","version":1,"w":2.640267},{"delta":-0.132608,"name":"sameSection","version":1,"w":-0.\#
        632608},{"delta":0.067496,"name":"adjacent","version":1,"w":-0.132504},{"delta":0.106883,"name":"bud\#
        getShare","version":1,"w":-0.393117}],"format":"epitome-policy/1","gate":{"passed":true,"reason":"ga\#
        in 0.79 [0.10, 1.45]","rule":"gate/1"},"id":"336602348b4ff9c9fae05412f39ede573de1c448e51292ecdecd459\#
        afa2856b9","kind":"domain","parent":"30ae221eaf4ac89947cd56ccf63d173f7236f8cf7bf70e4d4702d24c483df77\#
        b","provenance":"Part of FREDSum (Rennard et al. 2023), https://github.com/linto-ai/FREDSum, CC BY-S\#
        A 4.0; the checkpoint is under the same licence","scaling":"per-document-z","target":"summary","trai\#
        ning":{"algorithm":"rloo","averaging":0.98,"batch":8,"bounds":true,"chains":8,"data":[{"documents":5\#
        5,"name":"fredsum.jsonl","sha256":"37e11772b52b1d1aab5c823770ad938322cbaca60b2a923017b9b73a85512846"\#
        }],"decay":0.0005,"episodes":153600,"k":8,"prior":4,"rate":0.03,"reward":{"keyTermCoverage":0.25,"no\#
        DanglingPronoun":0.5,"noDisfluency":0.25,"noFragments":2,"noQuestion":1,"nonRedundancy":0.25,"rougeM\#
        ean":20},"seed":1,"updates":300}}
        """#
    ),
    (
      name: "meeting",
      json: #"""
        {"domain":"meeting","evaluation":[{"centroidMass":0.157,"checks":{"budgetKept":1,"keyTermCoverage":0\#
        .4,"noDanglingPronoun":0.934,"noDisfluency":0.654,"noFragments":0.799,"noQuestion":0.994,"nonRedunda\#
        ncy":0.852,"sectionCoverage":0.778,"verbatim":1},"ci95":[1.195,3.256],"deltaParent":2.207,"n":34,"pi\#
        ckLength":16.669,"rougeMean":20.067,"set":"qmsum.jsonl"}],"features":[{"delta":-0.150632,"name":"pla\#
        ce","version":1,"w":-0.150632},{"delta":0.513243,"name":"edge","version":1,"w":0.613243},{"delta":0.\#
        093555,"name":"opening","version":1,"w":0.293555},{"delta":-0.068955,"name":"closing","version":1,"w\#
        ":-0.068955},{"delta":0.194656,"name":"logWords","version":1,"w":0.494656},{"delta":-2.101904,"name"\#
        :"short","version":1,"w":-2.401904},{"delta":-0.762684,"name":"long","version":1,"w":-0.862684},{"de\#
        lta":0.129625,"name":"centroid","version":1,"w":0.429625},{"delta":0.265683,"name":"lexRank","versio\#
        n":1,"w":0.465683},{"delta":0.365478,"name":"degree","version":1,"w":0.365478},{"delta":0.154185,"na\#
        me":"termDensity","version":1,"w":0.354185},{"delta":1.034174,"name":"expectedWords","version":1,"w"\#
        :1.234174},{"delta":-0.111624,"name":"sectionPlace","version":1,"w":-0.111624},{"delta":0.257795,"na\#
        me":"sectionOpening","version":1,"w":0.357795},{"delta":0.160791,"name":"sectionCentroid","version":\#
        1,"w":0.260791},{"delta":-0.54905,"name":"cueWords","version":1,"w":-0.34905},{"delta":0.122157,"nam\#
        e":"decisionWords","version":2,"w":0.322157},{"delta":0.200057,"name":"figures","version":1,"w":0.30\#
        0057},{"delta":-0.705877,"name":"question","version":1,"w":-1.105877},{"delta":-0.301994,"name":"dis\#
        fluency","version":1,"w":-0.601994},{"delta":-0.508598,"name":"dangling","version":1,"w":-0.808598},\#
        {"delta":-0.743088,"name":"orphan","version":1,"w":-0.943088},{"delta":-0.133587,"name":"firstPerson\#
        ","version":1,"w":-0.233587},{"delta":-0.110648,"name":"capitals","version":1,"w":-0.110648},{"delta\#
        ":-0.773754,"name":"stopWords","version":1,"w":-0.873754},{"delta":-0.037115,"name":"speakerShare","\#
        version":1,"w":-0.037115},{"delta":-0.090774,"name":"neighbours","version":1,"w":-0.090774},{"delta"\#
        :-0.068749,"name":"rarity","version":1,"w":-0.068749},{"delta":-0.683218,"name":"stutter","version":\#
        1,"w":-0.883218},{"delta":-0.51907,"name":"redundancy","version":1,"w":-2.51907},{"delta":2.405348,"\#
        name":"uncovered","version":1,"w":3.005348},{"delta":-0.401463,"name":"sameSection","version":1,"w":\#
        -0.901463},{"delta":0.046768,"name":"adjacent","version":1,"w":-0.153232},{"delta":0.198682,"name":"\#
        budgetShare","version":1,"w":-0.301318}],"format":"epitome-policy/1","gate":{"passed":true,"reason":\#
        "gain 2.21 [1.19, 3.26]","rule":"gate/1"},"id":"c9f12f4a05028d3843e3cf562c8eea4ff3b5ef83a6c576659464\#
        c907747e5b8d","kind":"domain","parent":"30ae221eaf4ac89947cd56ccf63d173f7236f8cf7bf70e4d4702d24c483d\#
        f77b","provenance":"Training set of QMSum (Zhong et al. 2021), https://github.com/Yale-LILY/QMSum, M\#
        IT licence, Copyright (c) 2021 Yale-LILY","scaling":"per-document-z","target":"summary","training":{\#
        "algorithm":"rloo","averaging":0.98,"batch":8,"bounds":true,"chains":8,"data":[{"documents":161,"nam\#
        e":"qmsum.jsonl","sha256":"f68cac367acc767f6f4d545738225138b6006efc1631eeb0835b053c90bd2e73"}],"deca\#
        y":0.0005,"episodes":153600,"k":8,"prior":4,"rate":0.03,"reward":{"keyTermCoverage":0.25,"noDangling\#
        Pronoun":0.5,"noDisfluency":0.25,"noFragments":2,"noQuestion":1,"nonRedundancy":0.25,"rougeMean":20}\#
        ,"seed":1,"updates":300}}
        """#
    ),
  ]
}
