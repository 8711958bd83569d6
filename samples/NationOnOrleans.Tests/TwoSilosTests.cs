using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Hosting;
using Mips.Scoring.CmsData;
using Mips.Scoring.Nation;

namespace Mips.Scoring.Samples.NationOnOrleans.Tests;

/// <summary>Two silos in processes of their own on loopback; one is ended in the middle, and the answer is complete and that of one machine.</summary>
public sealed class TwoSilosTests : IDisposable
{
    private const int Partitions = 12;
    private const int ParticipantsOfPartition = 200;
    private static readonly string[] Laws =
    [
        """{ "name": "As it is", "source": "what if", "from": 2024, "changes": { } }""",
        """{ "name": "Threshold 82", "source": "what if", "from": 2024, "changes": { "payment": { "performanceThreshold": 82 } } }""",
    ];

    private readonly string folder = Directory.CreateTempSubdirectory("orleans").FullName;

    public void Dispose() => Directory.Delete(this.folder, recursive: true);

    [Fact]
    public async Task An_answer_outlives_a_silo()
    {
        ImmutableArray<string> paths = [.. Enumerable.Range(0, Partitions).Select(this.Saved)];
        string expected = OneMachine(paths).ToJson();
        int[] ports = FreePorts(4);
        using Process first = await Silo(ports[0], ports[1], ports[0]);
        using Process second = await Silo(ports[2], ports[3], ports[0]);
        try
        {
            using IHost client = Cluster.Client(ports[1], ports[3]);
            await client.StartAsync();
            IGrainFactory grains = Cluster.Grains(client);
            Assert.Equal(expected, (await Sweep.Run(grains, paths, Laws)).ToJson());

            int answers = 0;
            NationReform outlived = await Sweep.Run(grains, paths, Laws, () =>
            {
                if (Interlocked.Increment(ref answers) == Partitions / 2)
                {
                    second.Kill();
                }
            });
            Assert.True(second.HasExited);
            Assert.Equal(expected, outlived.ToJson());
            await client.StopAsync();
        }
        finally
        {
            first.Kill();
            second.Kill();
        }
    }

    private static NationReform OneMachine(ImmutableArray<string> paths)
    {
        ImmutableArray<NamedLaw> laws = Sweep.Laws(Laws);
        Partition[] partitions = [.. paths.Select(path => Partition.Load(new MemoryStream(File.ReadAllBytes(path)), CmsTables.For))];
        ImmutableArray<NationFactors> factors = NationScores.Merge(partitions.Select(partition => NationScores.Of(partition, laws, Sweep.By))).Factors(laws);
        return NationReform.Merge(partitions.Select(partition => NationReform.Of(partition, laws, factors, Sweep.By)));
    }

    private static async Task<Process> Silo(int siloPort, int gatewayPort, int primaryPort)
    {
        ProcessStartInfo start = new("dotnet") { RedirectStandardOutput = true, UseShellExecute = false };
        foreach (string argument in new[] { Path.Combine(AppContext.BaseDirectory, "NationOnOrleans.dll"), "silo", Text(siloPort), Text(gatewayPort), Text(primaryPort) })
        {
            start.ArgumentList.Add(argument);
        }

        Process silo = Process.Start(start)!;
        Assert.Equal("ready", await silo.StandardOutput.ReadLineAsync());
        return silo;
    }

    private static int[] FreePorts(int count)
    {
        TcpListener[] listeners = [.. Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0))];
        Array.ForEach(listeners, listener => listener.Start());
        int[] ports = [.. listeners.Select(listener => ((IPEndPoint)listener.LocalEndpoint).Port)];
        Array.ForEach(listeners, listener => listener.Stop());
        return ports;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string Saved(int number)
    {
        StringBuilder participants = new("participant,year,option,clinicians\n");
        StringBuilder quality = new("participant,measure,collection type,rate,cases\n");
        StringBuilder charges = new("participant,allowed charges\n");
        for (int i = 0; i < ParticipantsOfPartition; i++)
        {
            int all = (number * ParticipantsOfPartition) + i;
            participants.Append(CultureInfo.InvariantCulture, $"P{all},2024,group,{2 + (all * 7 % 120)}\n");
            quality.Append(CultureInfo.InvariantCulture, $"P{all},236,ecqm,{all * 37 % 101},100\nP{all},001,ecqm,{all * 53 % 101},100\n");
            charges.Append(CultureInfo.InvariantCulture, $"P{all},{all * 7919 % 900_000}.{all % 100:00}\n");
        }

        Dictionary<string, Func<Stream>> files = new()
        {
            ["participants.csv"] = () => Bytes(participants),
            ["quality.csv"] = () => Bytes(quality),
            ["charges.csv"] = () => Bytes(charges),
        };
        PartitionImport import = Partition.Read(files, CmsTables.For);
        Assert.Empty(import.Problems);
        string path = Path.Combine(this.folder, FormattableString.Invariant($"{number:00}.partition"));
        using FileStream file = File.Create(path);
        import.Partition!.Save(file);
        return path;
    }

    private static MemoryStream Bytes(StringBuilder text) => new(Encoding.UTF8.GetBytes(text.ToString()));
}
