// Made by Scripts/train-policies.sh; do not edit. Sources and licences stand in each checkpoint and in NOTICE.

extension BuiltInPolicies {
  /// The files of trained checkpoints, sorted by name.
  // swift-format-ignore
  static let all: [(name: String, json: String)] = [
    (
      name: "debate",
      json: #"""
        {"domain":"debate","evaluation":[{"centroidMass":0.191,"checks":{"budgetKept":1,"keyTermCoverage":0.\#
        803,"noDanglingPronoun":0.897,"noDisfluency":0.955,"noFragments":0.932,"noQuestion":0.988,"nonRedund\#
        ancy":0.849,"sectionCoverage":0.857,"verbatim":1},"ci95":[0.294,1.995],"deltaParent":1.135,"n":40,"p\#
        ickLength":22.28,"rougeMean":27.854,"set":"fredsum.jsonl"}],"features":[{"delta":-0.105507,"name":"p\#
        lace","version":1,"w":-0.105507},{"delta":0.132497,"name":"edge","version":1,"w":0.232497},{"delta":\#
        -0.41248,"name":"opening","version":1,"w":-0.21248},{"delta":0.500045,"name":"closing","version":1,"\#
        w":0.500045},{"delta":0.489595,"name":"logWords","version":1,"w":0.789595},{"delta":-2.603132,"name"\#
        :"short","version":1,"w":-2.903132},{"delta":-1.20747,"name":"long","version":1,"w":-1.30747},{"delt\#
        a":0.477644,"name":"centroid","version":1,"w":0.777644},{"delta":-0.36442,"name":"lexRank","version"\#
        :1,"w":-0.16442},{"delta":0.194391,"name":"degree","version":1,"w":0.194391},{"delta":0.659071,"name\#
        ":"termDensity","version":1,"w":0.859071},{"delta":0.670726,"name":"expectedWords","version":1,"w":0\#
        .870726},{"delta":-0.312679,"name":"sectionPlace","version":1,"w":-0.312679},{"delta":-0.129768,"nam\#
        e":"sectionOpening","version":1,"w":-0.029768},{"delta":-0.048526,"name":"sectionCentroid","version"\#
        :1,"w":0.051474},{"delta":0.005199,"name":"cueWords","version":1,"w":0.205199},{"delta":-0.090756,"n\#
        ame":"decisionWords","version":1,"w":0.109244},{"delta":-0.347207,"name":"figures","version":1,"w":-\#
        0.247207},{"delta":-1.270866,"name":"question","version":1,"w":-1.670866},{"delta":-0.503314,"name":\#
        "disfluency","version":1,"w":-0.803314},{"delta":-0.853739,"name":"dangling","version":1,"w":-1.1537\#
        39},{"delta":-0.716981,"name":"orphan","version":1,"w":-0.916981},{"delta":-0.245321,"name":"firstPe\#
        rson","version":1,"w":-0.345321},{"delta":0.201223,"name":"capitals","version":1,"w":0.201223},{"del\#
        ta":-1.136131,"name":"stopWords","version":1,"w":-1.236131},{"delta":0.033357,"name":"speakerShare",\#
        "version":1,"w":0.033357},{"delta":-0.376266,"name":"neighbours","version":1,"w":-0.376266},{"delta"\#
        :-0.241763,"name":"rarity","version":1,"w":-0.241763},{"delta":-0.421199,"name":"stutter","version":\#
        1,"w":-0.621199},{"delta":-0.960902,"name":"redundancy","version":1,"w":-2.960902},{"delta":2.675153\#
        ,"name":"uncovered","version":1,"w":3.275153},{"delta":-0.862142,"name":"sameSection","version":1,"w\#
        ":-1.362142},{"delta":-0.132267,"name":"adjacent","version":1,"w":-0.332267},{"delta":0.666496,"name\#
        ":"budgetShare","version":1,"w":0.166496}],"format":"epitome-policy/1","gate":{"passed":true,"reason\#
        ":"gain 1.13 [0.29, 1.99]","rule":"gate/1"},"id":"1bb74ceefe276d98b2345a134afd7f751376f71810e7943f92\#
        9b1ef433a6aefe","kind":"domain","parent":"8a7a82a0d1d39e59a6c4af366292e8979bee3c5127dd1bf2a3b0c7a772\#
        2d21bc","provenance":"Part of FREDSum (Rennard et al. 2023), https://github.com/linto-ai/FREDSum, CC\#
         BY-SA 4.0; the checkpoint is under the same licence","scaling":"per-document-z","target":"summary",\#
        "training":{"algorithm":"rloo","anchor":0,"averaging":0.98,"batch":8,"bounds":true,"data":[{"documen\#
        ts":55,"name":"fredsum.jsonl","sha256":"37e11772b52b1d1aab5c823770ad938322cbaca60b2a923017b9b73a8551\#
        2846"}],"decay":0.0005,"episodes":19200,"k":8,"rate":0.03,"reward":{"keyTermCoverage":0.25,"noDangli\#
        ngPronoun":0.5,"noDisfluency":0.25,"noFragments":2,"noQuestion":1,"nonRedundancy":0.25,"rougeMean":2\#
        0},"seed":1,"updates":300}}
        """#
    ),
    (
      name: "meeting",
      json: #"""
        {"domain":"meeting","evaluation":[{"centroidMass":0.142,"checks":{"budgetKept":1,"keyTermCoverage":0\#
        .396,"noDanglingPronoun":0.95,"noDisfluency":0.671,"noFragments":0.781,"noQuestion":0.99,"nonRedunda\#
        ncy":0.858,"sectionCoverage":0.889,"verbatim":1},"ci95":[1.172,3.179],"deltaParent":2.181,"n":34,"pi\#
        ckLength":15.92,"rougeMean":20.366,"set":"qmsum.jsonl"}],"features":[{"delta":-0.198089,"name":"plac\#
        e","version":1,"w":-0.198089},{"delta":0.941417,"name":"edge","version":1,"w":1.041417},{"delta":-0.\#
        016587,"name":"opening","version":1,"w":0.183413},{"delta":-0.125615,"name":"closing","version":1,"w\#
        ":-0.125615},{"delta":0.045215,"name":"logWords","version":1,"w":0.345215},{"delta":-2.691547,"name"\#
        :"short","version":1,"w":-2.991547},{"delta":-1.363949,"name":"long","version":1,"w":-1.463949},{"de\#
        lta":-0.18839,"name":"centroid","version":1,"w":0.11161},{"delta":0.426474,"name":"lexRank","version\#
        ":1,"w":0.626474},{"delta":0.179095,"name":"degree","version":1,"w":0.179095},{"delta":0.352289,"nam\#
        e":"termDensity","version":1,"w":0.552289},{"delta":1.224203,"name":"expectedWords","version":1,"w":\#
        1.424203},{"delta":-0.142103,"name":"sectionPlace","version":1,"w":-0.142103},{"delta":0.557927,"nam\#
        e":"sectionOpening","version":1,"w":0.657927},{"delta":0.173741,"name":"sectionCentroid","version":1\#
        ,"w":0.273741},{"delta":-0.77576,"name":"cueWords","version":1,"w":-0.57576},{"delta":0.197121,"name\#
        ":"decisionWords","version":1,"w":0.397121},{"delta":0.043112,"name":"figures","version":1,"w":0.143\#
        112},{"delta":-1.065652,"name":"question","version":1,"w":-1.465652},{"delta":-0.14054,"name":"disfl\#
        uency","version":1,"w":-0.44054},{"delta":-0.911574,"name":"dangling","version":1,"w":-1.211574},{"d\#
        elta":-1.175042,"name":"orphan","version":1,"w":-1.375042},{"delta":-0.216709,"name":"firstPerson","\#
        version":1,"w":-0.316709},{"delta":-0.579917,"name":"capitals","version":1,"w":-0.579917},{"delta":-\#
        0.698696,"name":"stopWords","version":1,"w":-0.798696},{"delta":0.095422,"name":"speakerShare","vers\#
        ion":1,"w":0.095422},{"delta":-0.187852,"name":"neighbours","version":1,"w":-0.187852},{"delta":-0.2\#
        54754,"name":"rarity","version":1,"w":-0.254754},{"delta":-0.763963,"name":"stutter","version":1,"w"\#
        :-0.963963},{"delta":-2.008059,"name":"redundancy","version":1,"w":-4.008059},{"delta":2.912949,"nam\#
        e":"uncovered","version":1,"w":3.512949},{"delta":-1.039825,"name":"sameSection","version":1,"w":-1.\#
        539825},{"delta":0.464621,"name":"adjacent","version":1,"w":0.264621},{"delta":0.249838,"name":"budg\#
        etShare","version":1,"w":-0.250162}],"format":"epitome-policy/1","gate":{"passed":true,"reason":"gai\#
        n 2.18 [1.17, 3.18]","rule":"gate/1"},"id":"db2cb91845ec52f81928d9eb41e4dbf81ff230e3cb83ff21edb2ddaa\#
        2de55482","kind":"domain","parent":"8a7a82a0d1d39e59a6c4af366292e8979bee3c5127dd1bf2a3b0c7a7722d21bc\#
        ","provenance":"Training set of QMSum (Zhong et al. 2021), https://github.com/Yale-LILY/QMSum, MIT l\#
        icence, Copyright (c) 2021 Yale-LILY","scaling":"per-document-z","target":"summary","training":{"alg\#
        orithm":"rloo","anchor":0,"averaging":0.98,"batch":8,"bounds":true,"data":[{"documents":161,"name":"\#
        qmsum.jsonl","sha256":"f68cac367acc767f6f4d545738225138b6006efc1631eeb0835b053c90bd2e73"}],"decay":0\#
        .0005,"episodes":19200,"k":8,"rate":0.03,"reward":{"keyTermCoverage":0.25,"noDanglingPronoun":0.5,"n\#
        oDisfluency":0.25,"noFragments":2,"noQuestion":1,"nonRedundancy":0.25,"rougeMean":20},"seed":1,"upda\#
        tes":300}}
        """#
    ),
  ]
}
