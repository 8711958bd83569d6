namespace Mips.Scoring.Tool.Nation;

/// <summary>What keeps a run over the nation from an answer. A sum without somebody would be another sum, so the run ends.</summary>
internal sealed class NationProblemException(string message) : Exception(message);
