import EpitomeCore

/// The script of pages: a search in the page, and word of which section is in view. A page is whole without it.
enum PageScript {
  /// The script as it stands in a page.
  static let element: HTML = "<script>\(source)</script>\n"

  /// What the policy of a page knows it by.
  static let hash = Base64.encode(hex: SHA256.hex(source.bytes))

  /// What the script calls its parts, as attributes of `body`.
  static func labels(_ labels: PageLabels) -> HTML {
    " data-find=\"\(labels[.find])\" data-before=\"\(labels[.previous])\" data-after=\"\(labels[.next])\""
  }

  private static let source = HTML.constant(text)

  /// Nothing in it comes from a document. It looks for the words as they are typed, in any case, in the text of the page, marks what it finds
  /// without touching the text (CSS Custom Highlight API), and goes from one place to the next by Enter.
  private static let text: StaticString = """
    (()=>{"use strict";
    const make=(name,props)=>Object.assign(document.createElement(name),props);
    const body=document.querySelector(".page"),header=document.querySelector("header");
    if(!body||!header)return;
    const form=make("form",{className:"find"}),words=document.body.dataset;form.setAttribute("role","search");
    const input=make("input",{type:"search",id:"find",placeholder:words.find,autocomplete:"off",spellcheck:false});
    const label=make("label",{htmlFor:"find",textContent:words.find,className:"unseen"});
    const status=make("output",{});status.htmlFor="find";status.setAttribute("aria-live","polite");
    const before=make("button",{type:"button",textContent:"↑"}),after=make("button",{type:"submit",textContent:"↓"});
    before.setAttribute("aria-label",words.before);after.setAttribute("aria-label",words.after);
    form.append(label,input,before,after,status);header.after(form);
    const marks=window.CSS&&CSS.highlights&&window.Highlight?CSS.highlights:null;
    let found=[],current=-1;
    const nodes=()=>{const list=[],walker=document.createTreeWalker(body,NodeFilter.SHOW_TEXT);
    while(walker.nextNode()){const node=walker.currentNode;if(!form.contains(node)&&!node.parentElement.closest("nav,svg"))list.push(node)}return list};
    const search=()=>{found=[];current=-1;const sought=input.value.trim().toLowerCase();
    if(sought.length>0)for(const node of nodes()){const text=node.data.toLowerCase();if(text.length!==node.data.length)continue;
    for(let at=text.indexOf(sought);at>=0&&found.length<2000;at=text.indexOf(sought,at+sought.length)){
    const range=new Range();range.setStart(node,at);range.setEnd(node,at+sought.length);found.push(range)}}
    show();status.textContent=sought?"0 / "+found.length:""};
    const show=()=>{if(!marks)return;marks.delete("found");marks.delete("current");
    if(found.length)marks.set("found",new Highlight(...found));
    if(current>=0)marks.set("current",new Highlight(found[current]))};
    const go=step=>{if(!found.length)return;
    current=current<0?(step>0?0:found.length-1):(current+step+found.length)%found.length;
    const place=found[current].startContainer.parentElement;
    for(let outer=place.closest("details");outer;outer=outer.parentElement.closest("details"))outer.open=true;
    place.scrollIntoView({block:"center"});show();status.textContent=(current+1)+" / "+found.length};
    input.addEventListener("input",search);
    form.addEventListener("submit",event=>{event.preventDefault();go(1)});
    before.addEventListener("click",()=>go(-1));
    input.addEventListener("keydown",event=>{if(event.key==="Enter"&&event.shiftKey){event.preventDefault();go(-1)}
    if(event.key==="Escape"){input.value="";search()}});
    const links=new Map();
    for(const link of document.querySelectorAll(".outline a"))links.set(link.getAttribute("href").slice(1),link);
    if(links.size&&window.IntersectionObserver){const seen=new Set();
    const watch=new IntersectionObserver(entries=>{for(const entry of entries)entry.isIntersecting?seen.add(entry.target.id):seen.delete(entry.target.id);
    let first=null;for(const [id,link] of links){link.removeAttribute("aria-current");if(!first&&seen.has(id))first=link}
    if(first)first.setAttribute("aria-current","true")},{rootMargin:"0px 0px -60% 0px"});
    for(const id of links.keys()){const section=document.getElementById(id);if(section)watch.observe(section)}}
    })();
    """
}
