using System.Diagnostics;

namespace Mips.Scoring.Nation.Tests;

/// <summary>The tool in a process of its own.</summary>
internal static class MipsProcess
{
    public static Process Start(params IEnumerable<string> arguments)
    {
        ProcessStartInfo start = new("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "mips.dll"));
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }

    public static async Task<MipsResult> Run(byte[] input, params IEnumerable<string> arguments)
    {
        using Process process = Start(arguments);
        Task<string> error = process.StandardError.ReadToEndAsync();
        using MemoryStream output = new();
        Task read = process.StandardOutput.BaseStream.CopyToAsync(output);
        await process.StandardInput.BaseStream.WriteAsync(input);
        process.StandardInput.Close();
        await read;
        await process.WaitForExitAsync();
        return new(process.ExitCode, output.ToArray(), await error);
    }
}

/// <summary>What a process said.</summary>
internal sealed record MipsResult(int ExitCode, byte[] Bytes, string Error)
{
    public string Text => System.Text.Encoding.UTF8.GetString(this.Bytes);
}
