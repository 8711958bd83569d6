using System.Reflection;

namespace Mips.Scoring.Tests.Conventions;

/// <summary>What another language makes of a parameter that is left out must be what C# makes of it: F# reads the default of a decimal as 0.</summary>
public sealed class OptionalParametersTests
{
    private static readonly string[] Packages = ["Mips.Scoring", "Mips.Scoring.CmsData", "Mips.Scoring.Interop"];

    [Fact]
    public void A_decimal_that_can_be_left_out_is_0_or_absent() => Violations.None(
        from package in Packages
        from type in Assembly.Load(package).GetExportedTypes()
        from method in type.GetMethods().Cast<MethodBase>().Concat(type.GetConstructors())
        from parameter in method.GetParameters()
        where parameter is { IsOptional: true, RawDefaultValue: decimal and not 0m }
        select $"{type.FullName}.{method.Name}({parameter.Name})");
}
