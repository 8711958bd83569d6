using System.Globalization;
using Microsoft.Extensions.Hosting;
using Mips.Scoring.Nation;
using Mips.Scoring.Samples.NationOnOrleans;

// silo SILO-PORT GATEWAY-PORT PRIMARY-PORT
if (args is ["silo", .. string[] ports] && ports.Length == 3)
{
    int[] numbers = [.. ports.Select(port => int.Parse(port, CultureInfo.InvariantCulture))];
    using IHost silo = Cluster.Silo(numbers[0], numbers[1], numbers[2]);
    await silo.StartAsync();
    Console.WriteLine("ready");
    await silo.WaitForShutdownAsync();
    return 0;
}

// sweep GATEWAY-PORTS FOLDER LAW LAW…: every *.partition of the folder under each law.
if (args is ["sweep", var gateways, var folder, .. string[] laws] && laws.Length > 0)
{
    using IHost client = Cluster.Client([.. gateways.Split(',').Select(port => int.Parse(port, CultureInfo.InvariantCulture))]);
    await client.StartAsync();
    NationReform reform = await Sweep.Run(Cluster.Grains(client), [.. Directory.GetFiles(Path.GetFullPath(folder), "*.partition")], [.. laws.Select(File.ReadAllText)]);
    Console.WriteLine(reform.ToJson());
    await client.StopAsync();
    return 0;
}

Console.Error.WriteLine("silo SILO-PORT GATEWAY-PORT PRIMARY-PORT, or sweep GATEWAY-PORTS FOLDER LAW.json LAW.json");
return 2;
