[assembly: Mips.Scoring.Tests.Support.LawsAttribute]
