namespace Mips.Scoring.CmsData;

/// <summary>Which edition of CMS's data the table of each year holds. Written by tools/ImportCmsData.</summary>
internal static class Editions
{
    internal const int FirstYear = 2017;

    internal static readonly DataVersion[] Versions =
    [
        new("100b25f9", "2026-08-20", "0a98089a13f0c3012220e34c86b5ab2701032f515e79e1e2c2f18e00c7b094af"),
        new("100b25f9", "2026-08-20", "c5bfee1023c01d18d1fbef77b11ee4a9d315d21378d7e6593cdab6e9f2a4c4ec"),
        new("100b25f9", "2026-08-20", "f8ade3383e0a91b9c1fb95bb70cb81d9208509ee919c8e42f2dfbaa95c3e46bf"),
        new("100b25f9", "2026-08-20", "3e80547d41b47332fc22bf7ab2e1c769643716d70611cfadd9c4d6fae4b1a8e7"),
        new("100b25f9", "2026-08-20", "15885ab003458429d5861aa9d8c8a3612eed3c79a36a98eff89e0d340e3a116f"),
        new("100b25f9", "2026-08-20", "ac9da87bb2af418ca7ab23ec61943ce98af9fcede4396d270c8b4495ac57862f"),
        new("100b25f9", "2026-08-20", "0cf1b3ebba5531d8ff1df1d860acbbeb0651ade7328e81e7c722ccdb7bf032c5"),
        new("100b25f9", "2026-08-20", "d32db9d63df97ef525fa9131aa87fff29d881e30429cd89cd510d8bf69702437"),
        new("100b25f9", "2026-08-20", "8743a603d71148c46c97ce0e0f5e95f4e3baf5e6b4b6876b7c964239ed37a231"),
        new("100b25f9", "2026-08-20", "82ea2e7d026931c4a54b7038d839abba5920b6008db7f45b258aeaa23f5124ca"),
    ];
}
