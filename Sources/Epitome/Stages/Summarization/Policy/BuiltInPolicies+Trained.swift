// Made by Scripts/train-policies.sh; do not edit. Sources and licences stand in each checkpoint and in NOTICE.

extension BuiltInPolicies {
  /// The files of trained checkpoints, sorted by name.
  // swift-format-ignore
  static let all: [(name: String, json: String)] = [
    (
      name: "debate",
      json: #"""
        {"domain":"debate","evaluation":[{"centroidMass":0.189,"checks":{"budgetKept":1,"keyTermCoverage":0.\#
        812,"noDanglingPronoun":0.874,"noDisfluency":0.964,"noFragments":0.923,"noQuestion":0.983,"nonRedund\#
        ancy":0.839,"sectionCoverage":0.821,"verbatim":1},"ci95":[0.407,1.789],"deltaParent":1.09,"n":40,"pi\#
        ckLength":21.458,"rougeMean":28.127,"set":"fredsum.jsonl"}],"features":[{"delta":-0.030455,"name":"p\#
        lace","version":1,"w":-0.030455},{"delta":0.119502,"name":"edge","version":1,"w":0.219502},{"delta":\#
        -0.112551,"name":"opening","version":1,"w":0.087449},{"delta":0.248074,"name":"closing","version":1,\#
        "w":0.248074},{"delta":0.22027,"name":"logWords","version":1,"w":0.52027},{"delta":-1.187133,"name":\#
        "short","version":1,"w":-1.487133},{"delta":-0.681538,"name":"long","version":1,"w":-0.781538},{"del\#
        ta":0.180762,"name":"centroid","version":1,"w":0.480762},{"delta":-0.173136,"name":"lexRank","versio\#
        n":1,"w":0.026864},{"delta":0.13782,"name":"degree","version":1,"w":0.13782},{"delta":0.447559,"name\#
        ":"termDensity","version":1,"w":0.647559},{"delta":0.485937,"name":"expectedWords","version":1,"w":0\#
        .685937},{"delta":-0.099925,"name":"sectionPlace","version":1,"w":-0.099925},{"delta":-0.206874,"nam\#
        e":"sectionOpening","version":1,"w":-0.106874},{"delta":-0.108605,"name":"sectionCentroid","version"\#
        :1,"w":-0.008605},{"delta":-0.113456,"name":"cueWords","version":1,"w":0.086544},{"delta":0.138506,"\#
        name":"decisionWords","version":1,"w":0.338506},{"delta":-0.191001,"name":"figures","version":1,"w":\#
        -0.091001},{"delta":-0.748909,"name":"question","version":1,"w":-1.148909},{"delta":-0.130744,"name"\#
        :"disfluency","version":1,"w":-0.430744},{"delta":-0.456228,"name":"dangling","version":1,"w":-0.756\#
        228},{"delta":-0.416809,"name":"orphan","version":1,"w":-0.616809},{"delta":0.041869,"name":"firstPe\#
        rson","version":1,"w":-0.058131},{"delta":0.04783,"name":"capitals","version":1,"w":0.04783},{"delta\#
        ":-0.539648,"name":"stopWords","version":1,"w":-0.639648},{"delta":-0.032419,"name":"speakerShare","\#
        version":1,"w":-0.032419},{"delta":-0.36367,"name":"neighbours","version":1,"w":-0.36367},{"delta":-\#
        0.179654,"name":"rarity","version":1,"w":-0.179654},{"delta":-0.379743,"name":"stutter","version":1,\#
        "w":-0.579743},{"delta":-0.084772,"name":"redundancy","version":1,"w":-2.084772},{"delta":1.969638,"\#
        name":"uncovered","version":1,"w":2.569638},{"delta":-0.178459,"name":"sameSection","version":1,"w":\#
        -0.678459},{"delta":0.001801,"name":"adjacent","version":1,"w":-0.198199},{"delta":0.095056,"name":"\#
        budgetShare","version":1,"w":-0.404944}],"format":"epitome-policy/1","gate":{"passed":true,"reason":\#
        "gain 1.09 [0.41, 1.79]","rule":"gate/1"},"id":"a7f781f7294d6a11d25d54ae94545e61a35257eefbc6fc0fa70e\#
        422e71d98919","kind":"domain","parent":"8a7a82a0d1d39e59a6c4af366292e8979bee3c5127dd1bf2a3b0c7a7722d\#
        21bc","provenance":"Part of FREDSum (Rennard et al. 2023), https://github.com/linto-ai/FREDSum, CC B\#
        Y-SA 4.0; the checkpoint is under the same licence","scaling":"per-document-z","target":"summary","t\#
        raining":{"algorithm":"rloo","averaging":0.98,"batch":8,"bounds":true,"chains":8,"data":[{"documents\#
        ":55,"name":"fredsum.jsonl","sha256":"37e11772b52b1d1aab5c823770ad938322cbaca60b2a923017b9b73a855128\#
        46"}],"decay":0.0005,"episodes":153600,"k":8,"prior":4,"rate":0.03,"reward":{"keyTermCoverage":0.25,\#
        "noDanglingPronoun":0.5,"noDisfluency":0.25,"noFragments":2,"noQuestion":1,"nonRedundancy":0.25,"rou\#
        geMean":20},"seed":1,"updates":300}}
        """#
    ),
    (
      name: "meeting",
      json: #"""
        {"domain":"meeting","evaluation":[{"centroidMass":0.154,"checks":{"budgetKept":1,"keyTermCoverage":0\#
        .413,"noDanglingPronoun":0.942,"noDisfluency":0.669,"noFragments":0.797,"noQuestion":0.994,"nonRedun\#
        dancy":0.844,"sectionCoverage":0.797,"verbatim":1},"ci95":[0.952,2.986],"deltaParent":1.925,"n":34,"\#
        pickLength":16.404,"rougeMean":20.091,"set":"qmsum.jsonl"}],"features":[{"delta":-0.13996,"name":"pl\#
        ace","version":1,"w":-0.13996},{"delta":0.434403,"name":"edge","version":1,"w":0.534403},{"delta":0.\#
        086724,"name":"opening","version":1,"w":0.286724},{"delta":-0.016181,"name":"closing","version":1,"w\#
        ":-0.016181},{"delta":0.153957,"name":"logWords","version":1,"w":0.453957},{"delta":-2.093422,"name"\#
        :"short","version":1,"w":-2.393422},{"delta":-0.866584,"name":"long","version":1,"w":-0.966584},{"de\#
        lta":0.041277,"name":"centroid","version":1,"w":0.341277},{"delta":0.264454,"name":"lexRank","versio\#
        n":1,"w":0.464454},{"delta":0.292048,"name":"degree","version":1,"w":0.292048},{"delta":0.191819,"na\#
        me":"termDensity","version":1,"w":0.391819},{"delta":0.997552,"name":"expectedWords","version":1,"w"\#
        :1.197552},{"delta":-0.319874,"name":"sectionPlace","version":1,"w":-0.319874},{"delta":0.326864,"na\#
        me":"sectionOpening","version":1,"w":0.426864},{"delta":0.158841,"name":"sectionCentroid","version":\#
        1,"w":0.258841},{"delta":-0.619471,"name":"cueWords","version":1,"w":-0.419471},{"delta":-0.00566,"n\#
        ame":"decisionWords","version":1,"w":0.19434},{"delta":0.206011,"name":"figures","version":1,"w":0.3\#
        06011},{"delta":-0.630075,"name":"question","version":1,"w":-1.030075},{"delta":-0.29158,"name":"dis\#
        fluency","version":1,"w":-0.59158},{"delta":-0.556962,"name":"dangling","version":1,"w":-0.856962},{\#
        "delta":-0.763914,"name":"orphan","version":1,"w":-0.963914},{"delta":-0.035404,"name":"firstPerson"\#
        ,"version":1,"w":-0.135404},{"delta":-0.201623,"name":"capitals","version":1,"w":-0.201623},{"delta"\#
        :-0.766488,"name":"stopWords","version":1,"w":-0.866488},{"delta":-0.049478,"name":"speakerShare","v\#
        ersion":1,"w":-0.049478},{"delta":-0.123456,"name":"neighbours","version":1,"w":-0.123456},{"delta":\#
        -0.080074,"name":"rarity","version":1,"w":-0.080074},{"delta":-0.685604,"name":"stutter","version":1\#
        ,"w":-0.885604},{"delta":-0.566138,"name":"redundancy","version":1,"w":-2.566138},{"delta":2.308415,\#
        "name":"uncovered","version":1,"w":2.908415},{"delta":-0.362294,"name":"sameSection","version":1,"w"\#
        :-0.862294},{"delta":0.022381,"name":"adjacent","version":1,"w":-0.177619},{"delta":0.123129,"name":\#
        "budgetShare","version":1,"w":-0.376871}],"format":"epitome-policy/1","gate":{"passed":true,"reason"\#
        :"gain 1.93 [0.95, 2.99]","rule":"gate/1"},"id":"0188b55b90fefca6eef54d82f70e86f616bbeec3ef05e49eed6\#
        df9196e0dfd1a","kind":"domain","parent":"8a7a82a0d1d39e59a6c4af366292e8979bee3c5127dd1bf2a3b0c7a7722\#
        d21bc","provenance":"Training set of QMSum (Zhong et al. 2021), https://github.com/Yale-LILY/QMSum, \#
        MIT licence, Copyright (c) 2021 Yale-LILY","scaling":"per-document-z","target":"summary","training":\#
        {"algorithm":"rloo","averaging":0.98,"batch":8,"bounds":true,"chains":8,"data":[{"documents":161,"na\#
        me":"qmsum.jsonl","sha256":"f68cac367acc767f6f4d545738225138b6006efc1631eeb0835b053c90bd2e73"}],"dec\#
        ay":0.0005,"episodes":153600,"k":8,"prior":4,"rate":0.03,"reward":{"keyTermCoverage":0.25,"noDanglin\#
        gPronoun":0.5,"noDisfluency":0.25,"noFragments":2,"noQuestion":1,"nonRedundancy":0.25,"rougeMean":20\#
        },"seed":1,"updates":300}}
        """#
    ),
  ]
}
