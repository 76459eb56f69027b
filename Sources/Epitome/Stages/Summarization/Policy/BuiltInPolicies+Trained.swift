// Made by Scripts/train-policies.sh; do not edit. Sources and licences stand in each checkpoint and in NOTICE.

extension BuiltInPolicies {
  /// The files of trained checkpoints, sorted by name.
  // swift-format-ignore
  static let all: [(name: String, json: String)] = [
    (
      name: "debate",
      json: #"""
        {"domain":"debate","evaluation":[{"centroidMass":0.19,"checks":{"budgetKept":1,"keyTermCoverage":0.8\#
        21,"noDanglingPronoun":0.852,"noDisfluency":0.97,"noFragments":0.932,"noQuestion":0.985,"nonRedundan\#
        cy":0.841,"sectionCoverage":0.823,"verbatim":1},"ci95":[0.635,1.882],"deltaParent":1.24,"n":40,"pick\#
        Length":20.241,"rougeMean":28.172,"set":"fredsum.jsonl"}],"features":[{"delta":-0.039055,"name":"pla\#
        ce","version":1,"w":-0.039055},{"delta":0.073362,"name":"edge","version":1,"w":0.173362},{"delta":-0\#
        .05886,"name":"opening","version":1,"w":0.14114},{"delta":0.009832,"name":"closing","version":1,"w":\#
        0.009832},{"delta":0.088501,"name":"logWords","version":1,"w":0.388501},{"delta":-1.23132,"name":"sh\#
        ort","version":1,"w":-1.53132},{"delta":-0.593577,"name":"long","version":1,"w":-0.693577},{"delta":\#
        0.015335,"name":"centroid","version":1,"w":0.315335},{"delta":-0.015462,"name":"lexRank","version":1\#
        ,"w":0.184538},{"delta":0.213249,"name":"degree","version":1,"w":0.213249},{"delta":0.48771,"name":"\#
        termDensity","version":1,"w":0.68771},{"delta":0.330019,"name":"expectedWords","version":1,"w":0.530\#
        019},{"delta":-0.188517,"name":"sectionPlace","version":1,"w":-0.188517},{"delta":-0.246358,"name":"\#
        sectionOpening","version":1,"w":-0.146358},{"delta":-0.029231,"name":"sectionCentroid","version":1,"\#
        w":0.070769},{"delta":-0.26793,"name":"cueWords","version":1,"w":-0.06793},{"delta":0.213005,"name":\#
        "decisionWords","version":1,"w":0.413005},{"delta":-0.226594,"name":"figures","version":1,"w":-0.126\#
        594},{"delta":-0.559234,"name":"question","version":1,"w":-0.959234},{"delta":-0.275296,"name":"disf\#
        luency","version":1,"w":-0.575296},{"delta":-0.185946,"name":"dangling","version":1,"w":-0.485946},{\#
        "delta":-0.353264,"name":"orphan","version":1,"w":-0.553264},{"delta":-0.221318,"name":"firstPerson"\#
        ,"version":1,"w":-0.321318},{"delta":-0.003652,"name":"capitals","version":1,"w":-0.003652},{"delta"\#
        :-0.566628,"name":"stopWords","version":1,"w":-0.666628},{"delta":0.15474,"name":"speakerShare","ver\#
        sion":1,"w":0.15474},{"delta":-0.384233,"name":"neighbours","version":1,"w":-0.384233},{"delta":-0.0\#
        33808,"name":"rarity","version":1,"w":-0.033808},{"delta":-0.096131,"name":"stutter","version":1,"w"\#
        :-0.296131},{"delta":-0.283387,"name":"redundancy","version":1,"w":-2.283387},{"delta":1.452785,"nam\#
        e":"uncovered","version":1,"w":2.052785},{"delta":-0.113061,"name":"sameSection","version":1,"w":-0.\#
        613061},{"delta":0.224798,"name":"adjacent","version":1,"w":0.024798},{"delta":0.199768,"name":"budg\#
        etShare","version":1,"w":-0.300232}],"format":"epitome-policy/1","gate":{"passed":true,"reason":"gai\#
        n 1.24 [0.63, 1.88]","rule":"gate/1"},"id":"78e04f0c28dea35b3739b1ef116cbab5737a63f4edc818578532cf94\#
        63573627","kind":"domain","parent":"8a7a82a0d1d39e59a6c4af366292e8979bee3c5127dd1bf2a3b0c7a7722d21bc\#
        ","provenance":"Part of FREDSum (Rennard et al. 2023), https://github.com/linto-ai/FREDSum, CC BY-SA\#
         4.0; the checkpoint is under the same licence","scaling":"per-document-z","target":"summary","train\#
        ing":{"algorithm":"rloo","anchor":0,"averaging":0.98,"batch":8,"data":[{"documents":55,"name":"freds\#
        um.jsonl","sha256":"37e11772b52b1d1aab5c823770ad938322cbaca60b2a923017b9b73a85512846"}],"decay":0.00\#
        05,"episodes":9600,"k":8,"rate":0.03,"reward":{"keyTermCoverage":0.25,"noDanglingPronoun":0.5,"noDis\#
        fluency":0.25,"noFragments":2,"noQuestion":1,"nonRedundancy":0.25,"rougeMean":20},"seed":1,"updates"\#
        :150}}
        """#
    ),
    (
      name: "meeting",
      json: #"""
        {"domain":"meeting","evaluation":[{"centroidMass":0.156,"checks":{"budgetKept":1,"keyTermCoverage":0\#
        .377,"noDanglingPronoun":0.953,"noDisfluency":0.726,"noFragments":0.791,"noQuestion":0.993,"nonRedun\#
        dancy":0.86,"sectionCoverage":0.859,"verbatim":1},"ci95":[-0.154,1.292],"deltaParent":0.592,"n":34,"\#
        pickLength":17.699,"rougeMean":18.686,"set":"qmsum.jsonl"}],"features":[{"delta":-0.035028,"name":"p\#
        lace","version":1,"w":-0.035028},{"delta":0.022612,"name":"edge","version":1,"w":0.122612},{"delta":\#
        0.015266,"name":"opening","version":1,"w":0.215266},{"delta":-0.010488,"name":"closing","version":1,\#
        "w":-0.010488},{"delta":-0.001252,"name":"logWords","version":1,"w":0.298748},{"delta":-0.205648,"na\#
        me":"short","version":1,"w":-0.505648},{"delta":-0.095013,"name":"long","version":1,"w":-0.195013},{\#
        "delta":-0.081817,"name":"centroid","version":1,"w":0.218183},{"delta":0.022864,"name":"lexRank","ve\#
        rsion":1,"w":0.222864},{"delta":-0.019667,"name":"degree","version":1,"w":-0.019667},{"delta":0.0288\#
        94,"name":"termDensity","version":1,"w":0.228894},{"delta":0.076148,"name":"expectedWords","version"\#
        :1,"w":0.276148},{"delta":-0.051206,"name":"sectionPlace","version":1,"w":-0.051206},{"delta":0.0282\#
        93,"name":"sectionOpening","version":1,"w":0.128293},{"delta":-0.010464,"name":"sectionCentroid","ve\#
        rsion":1,"w":0.089536},{"delta":-0.091837,"name":"cueWords","version":1,"w":0.108163},{"delta":0.032\#
        231,"name":"decisionWords","version":1,"w":0.232231},{"delta":0.020457,"name":"figures","version":1,\#
        "w":0.120457},{"delta":-0.065391,"name":"question","version":1,"w":-0.465391},{"delta":-0.026761,"na\#
        me":"disfluency","version":1,"w":-0.326761},{"delta":-0.044441,"name":"dangling","version":1,"w":-0.\#
        344441},{"delta":-0.06789,"name":"orphan","version":1,"w":-0.26789},{"delta":-0.074005,"name":"first\#
        Person","version":1,"w":-0.174005},{"delta":-0.02847,"name":"capitals","version":1,"w":-0.02847},{"d\#
        elta":-0.075374,"name":"stopWords","version":1,"w":-0.175374},{"delta":-0.017021,"name":"speakerShar\#
        e","version":1,"w":-0.017021},{"delta":0.017397,"name":"neighbours","version":1,"w":0.017397},{"delt\#
        a":0.031623,"name":"rarity","version":1,"w":0.031623},{"delta":-0.061741,"name":"stutter","version":\#
        1,"w":-0.261741},{"delta":-0.024518,"name":"redundancy","version":1,"w":-2.024518},{"delta":0.209072\#
        ,"name":"uncovered","version":1,"w":0.809072},{"delta":-0.035505,"name":"sameSection","version":1,"w\#
        ":-0.535505},{"delta":0.044077,"name":"adjacent","version":1,"w":-0.155923},{"delta":0.004673,"name"\#
        :"budgetShare","version":1,"w":-0.495327}],"format":"epitome-policy/1","gate":{"passed":false,"reaso\#
        n":"the gain is not sure: 0.59 [-0.15, 1.29]","rule":"gate/1"},"id":"6532bfa1ab597275623539466d71e14\#
        70107c87a3f5a2ffbcf9874dbd449bbfe","kind":"domain","parent":"8a7a82a0d1d39e59a6c4af366292e8979bee3c5\#
        127dd1bf2a3b0c7a7722d21bc","provenance":"Training set of QMSum (Zhong et al. 2021), https://github.c\#
        om/Yale-LILY/QMSum, MIT licence, Copyright (c) 2021 Yale-LILY","scaling":"per-document-z","target":"\#
        summary","training":{"algorithm":"rloo","anchor":0,"averaging":0.98,"batch":8,"data":[{"documents":1\#
        61,"name":"qmsum.jsonl","sha256":"f68cac367acc767f6f4d545738225138b6006efc1631eeb0835b053c90bd2e73"}\#
        ],"decay":0.0005,"episodes":9600,"k":8,"rate":0.03,"reward":{"keyTermCoverage":0.25,"noDanglingProno\#
        un":0.5,"noDisfluency":0.25,"noFragments":2,"noQuestion":1,"nonRedundancy":0.25,"rougeMean":20},"see\#
        d":1,"updates":150}}
        """#
    ),
  ]
}
