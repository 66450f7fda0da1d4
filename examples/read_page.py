"""Read a web page: headline, authors, body, and where each quotation stands in the page."""

import newsparse

PAGE = b"""<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta property="og:title" content="Flooded bridge opens again"><meta name="author" content="Maria Lind"></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>Flooded bridge opens again</h1>
<p>OSLO, March 9 (Reuters) - The bridge over the river was closed for three days after the flood, and the town waited.</p>
<p>"We were lucky," Mayor Tomas Berg said on Friday, after engineers had checked both piers and found no damage.</p>
<div class="newsletter-signup">Sign up for our newsletter</div></article></body></html>"""

if __name__ == "__main__":
    article = newsparse.parse_html(PAGE, url="https://valley.example/bridge")
    page = article.page or newsparse.Page()
    print(page.headline, "by", ", ".join(page.authors))
    print(article.clean_text)
    for quotation in article.quotations:
        (element,) = article.locate(quotation.span)
        print(quotation.content[0].text, "at", element.path)
